import { expect, it } from 'vitest';
import type { Doc, NameType } from '../../../src/model/doc.ts';
import { surface } from '../../../src/model/span.ts';
import { loadKnowledge, loadLexicon } from '../../../src/pipeline/resources.ts';
import { readNames } from '../../../src/resolve/mentions/read-names.ts';
import { article } from '../../fixtures/articles.ts';

const [knowledge, lexicon] = [loadKnowledge(), loadLexicon()];

/** The mended names of a text of capitalised words, all proper nouns, one of which the reader drew. */
function namesOf(text: string, drawn: string, type: NameType): string[] {
  const tokens = [...text.matchAll(/[\p{L}-]+|\./gu)].map(({ 0: word, index }, at) => ({
    start: index,
    end: index + word.length,
    text: word,
    lemma: word.toLowerCase(),
    upos: word === '.' ? 'PUNCT' : 'PROPN',
    head: at - 1,
    deprel: at === 0 ? 'root' : 'flat',
  }));
  const start = text.indexOf(drawn);
  const doc: Doc<'sentences' | 'tokens' | 'names'> = {
    article: article(text),
    sentences: [{ start: 0, end: text.length, firstToken: 0, endToken: tokens.length }],
    tokens,
    names: [{ start, end: start + drawn.length, type, score: 0.9 }],
  };
  return readNames(doc, lexicon, knowledge).map(({ first, end }) =>
    surface(text, { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }),
  );
}

it.each<[string, string, NameType, string[]]>([
  ['Maj. Gen. Ana Duarte', 'Maj. Gen. Ana Duarte', 'person', ['Ana Duarte']],
  ['Maj. Gen. Ana Duarte', 'Maj. Gen.', 'organization', []],
  ['Major General', 'Major General', 'person', []],
  ['General Dynamics', 'General Dynamics', 'organization', ['General Dynamics']],
  ['General', 'General', 'organization', ['General']],
  ['Secretary of State Ana Duarte', 'State Ana Duarte', 'organization', ['Ana Duarte']],
  ['Bank of State Savings', 'State Savings', 'organization', ['State Savings']],
])('“%s”, of which “%s” is drawn as %s', (text, drawn, type, expected) => {
  expect(namesOf(text, drawn, type)).toEqual(expected);
});
