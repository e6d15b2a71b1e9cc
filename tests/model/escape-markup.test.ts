import { describe, expect, it } from 'vitest';
import { attributes } from '../../src/cli/html/attributes.ts';
import { escapeHtml } from '../../src/model/escape-markup.ts';

describe('escapeHtml', () => {
  it.each([
    ['a plain text', 'Ghana met Togo.', 'Ghana met Togo.'],
    ['markup', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['both quotes', `" onload='x'`, '&quot; onload=&#39;x&#39;'],
    ['a reference, literally', '&lt;', '&amp;lt;'],
    ['the end of a comment', '--><!--', '--&gt;&lt;!--'],
    ['line breaks', 'a\r\nb\tc', 'a&#13;\nb\tc'],
    ['U+2028 and U+2029, which HTML holds', 'a\u2028b\u2029', 'a\u2028b\u2029'],
    ['control characters', 'a\u0000b\u001b[31m\u0085', 'a�b�[31m�'],
    ['lone surrogates', 'a\ud800b\udc00', 'a�b�'],
    ['a pair of surrogates', '🚀', '🚀'],
    ['non-characters', '\ufffe\uffff', '��'],
  ])('%s', (_name, text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});

describe('attributes', () => {
  it('escapes values and leaves out what has none', () => {
    expect(attributes({ class: 'a', title: '" x="<', other: undefined, empty: '', x: 0 })).toBe(
      ' class="a" title="&quot; x=&quot;&lt;" x="0"',
    );
  });
});
