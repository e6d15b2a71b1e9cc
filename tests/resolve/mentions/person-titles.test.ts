import { describe, expect, it } from 'vitest';
import type { Token } from '../../../src/model/doc.ts';
import { createTree } from '../../../src/model/tree.ts';
import { isCloseTitle } from '../../../src/resolve/mentions/person-titles.ts';

/** Words with their part of speech, head and relation: “actor NOUN -1 root”. */
function treeOf(...lines: readonly string[]) {
  let start = 0;
  const tokens = lines.map((line): Token => {
    const [text = '', upos = '', head = '-1', deprel = ''] = line.split(' ');
    const token = {
      start,
      end: start + text.length,
      text,
      lemma: text.toLowerCase(),
      upos,
      head: Number(head),
      deprel,
    };
    start = token.end + 1;
    return token as Token; // a test token
  });
  return createTree(tokens);
}

describe('a noun right before a name that stands beside it is its title', () => {
  it.each([
    ['actor Rui Costa', treeOf('actor NOUN -1 root', 'Rui PROPN 0 appos', 'Costa PROPN 1 flat'), 0, 1, true],
    ['the actor Rui Costa', treeOf('the DET 1 det', 'actor NOUN -1 root', 'Rui PROPN 1 appos'), 1, 2, false],
    ['his actor Rui', treeOf('his PRON 1 nmod:poss', 'actor NOUN -1 root', 'Rui PROPN 1 appos'), 1, 2, false],
    ['actor, Rui Costa', treeOf('actor NOUN -1 root', ', PUNCT 2 punct', 'Rui PROPN 0 appos'), 0, 2, false],
    ['Nokia Rui', treeOf('Nokia PROPN -1 root', 'Rui PROPN 0 appos'), 0, 1, false],
  ])('%s', (_words, tree, noun, name, expected) => {
    expect(isCloseTitle(noun, name, tree)).toBe(expected);
  });
});
