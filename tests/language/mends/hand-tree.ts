import { expect, it } from 'vitest';
import type { Mend } from '../../../src/language/mends/mend.ts';
import { mendWith } from '../../../src/language/mends/mend-trees.ts';
import type { Sentence, Token } from '../../../src/model/doc.ts';

/** A tree in words: “Oslo/PROPN/nsubj/1 left/VERB/root/-1”: word, part of speech, relation, index of the head. */
export function handTree(text: string): { tokens: Token[]; sentences: Sentence[] } {
  let start = 0;
  const tokens = text.split(' ').map((part): Token => {
    const [word = '', upos = '', deprel = '', head = '-1', lemma = word.toLowerCase()] = part.split('/');
    const token = { start, end: start + word.length, text: word, lemma, upos, head: Number(head), deprel };
    start = token.end + 1;
    return token;
  });
  return { tokens, sentences: [{ start: 0, end: start, firstToken: 0, endToken: tokens.length }] };
}

/** A tree as the parser gives it, and the words that are hung elsewhere: “left root -1”. */
export type Row = readonly [tree: string, moved: readonly string[]];

export function testMend(mend: Mend, rows: readonly Row[]): void {
  it.each(rows)(`${mend.name}: %s`, (text, moved) => {
    const { tokens, sentences } = handTree(text);
    const mended = mendWith([mend])(tokens, sentences);
    const changed = mended.flatMap(({ text: word, deprel, head }, index) =>
      tokens[index]?.head === head && tokens[index]?.deprel === deprel
        ? []
        : [`${word} ${deprel} ${mended[head]?.text ?? 'root'}`],
    );
    expect(changed).toEqual(moved);
  });
}
