import { expect, it } from 'vitest';
import type { Token } from '../../../src/model/doc.ts';
import { splitName } from '../../../src/resolve/mentions/split-name.ts';

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/['’]s|\w+|[^\s\w]/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    lemma: word,
    upos: 'PROPN',
    head: -1,
    deprel: 'root',
  }));
}

it.each<[string, string[], string[]]>([
  ['Apple and Amazon', ['Apple'], ['Apple', 'Amazon']],
  ['EU-Libya', ['EU', 'Libya'], ['EU', 'Libya']],
  ['Bayern’s Uli Hoeness', ['Bayern'], ['Bayern', 'Uli Hoeness']],
  ['Duarte Duarte', [], ['Duarte', 'Duarte']],
  ['Ministry of Trade and Industry', ['Industry'], ['Ministry of Trade and Industry']],
  ['Asia-Pacific', ['Asia'], ['Asia-Pacific']],
  ['Marks and Spencer', [], ['Marks and Spencer']],
])('%s', (text, known, expected) => {
  const tokens = tokensOf(text);
  const parts = splitName({ first: 0, end: tokens.length, type: 'organization' }, tokens, (words) =>
    known.includes(words),
  );
  expect(parts.map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end))).toEqual(expected);
});
