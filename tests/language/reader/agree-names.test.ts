import { expect, test } from 'vitest';
import { agreeNames } from '../../../src/language/reader/agree-names.ts';
import type { Name, Token } from '../../../src/model/doc.ts';

/** "[Anna Petrova]person.9 left ." — names in brackets with type and score; a word with a capital is a PROPN. */
function parse(marked: string): { tokens: Token[]; names: Name[] } {
  const tokens: Token[] = [];
  const names: Name[] = [];
  let offset = 0;
  let open = -1;
  for (const part of marked.split(' ')) {
    const [, bracket, text = '', type, score] = /^(\[?)([^\]]+)(?:\](\w+?)(\.\d+))?$/.exec(part) ?? [];
    const token = { start: offset, end: offset + text.length, text, lemma: text, head: -1, deprel: 'root' };
    tokens.push({ ...token, upos: /^\p{Lu}/u.test(text) ? 'PROPN' : 'X' });
    if (bracket === '[') open = offset;
    if (type !== undefined)
      names.push({ start: open, end: token.end, type: type as Name['type'], score: Number(score) });
    offset = token.end + 1;
  }
  return { tokens, names };
}

test.each([
  ['the commoner type wins', '[Oslo]place.9 [Oslo]place.9 [Oslo]person.5', ['Oslo place', 'Oslo place', 'Oslo place']],
  ['near equals stay', '[Oslo]place.55 [Oslo]person.5', ['Oslo place', 'Oslo person']],
  ['a surname is its person', '[Anna Petrova]person.9 met [Petrova]place.4', ['Anna Petrova person', 'Petrova person']],
  ['a name is found again', '[Acme]organization.9 sold what Acme had', ['Acme organization', 'Acme organization']],
  ['a surname is found', '[Anna Petrova]person.9 left . Petrova spoke', ['Anna Petrova person', 'Petrova person']],
  ['a doubtful name is not spread', '[Acme]organization.3 sold what Acme had', ['Acme organization']],
  ['a part of a longer name is left', '[Acme]organization.9 sold what Acme Bank had', ['Acme organization']],
  ['common words are no names', '[march]event.9 on , march', ['march event']],
  ['no names', 'nothing here', []],
])('%s', (_name, marked, expected) => {
  const { tokens, names } = parse(marked);
  const text = tokens.map((token) => token.text).join(' ');
  const agreed = agreeNames(tokens, names).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
  expect(agreed).toEqual(expected);
});
