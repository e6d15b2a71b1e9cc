import { describe, expect, it } from 'vitest';
import { scopeAbove } from '../../../../src/extract/rules/refiners/climb.ts';
import { createTree } from '../../../../src/model/tree.ts';
import { loadLexicon } from '../../../../src/pipeline/resources.ts';
import { handTree } from '../../../language/mends/hand-tree.ts';

const lexicon = loadLexicon();

/** The words above a predicate whose negation or modality reaches it, nearest first. */
function above(text: string, predicate: number): string[] {
  const tree = createTree(handTree(text).tokens);
  return scopeAbove(predicate, tree, lexicon).map(({ governor }) => tree.tokens[governor]?.text ?? '');
}

describe('what reaches down to a predicate', () => {
  it.each([
    // “Oslo plans to attack”
    ['Oslo/PROPN/nsubj/1 plans/VERB/root/-1 to/PART/mark/3 attack/VERB/xcomp/1', 3, ['plans']],
    // “Oslo ruled out talks”
    ['Oslo/PROPN/nsubj/1 ruled/VERB/root/-1 out/ADP/compound:prt/1 talks/NOUN/obj/1', 3, ['ruled']],
    // “Oslo may attack and leave”: the conjunct shares what is above the first
    ['Oslo/PROPN/nsubj/2 may/AUX/aux/2 attack/VERB/root/-1 and/CCONJ/cc/4 leave/VERB/conj/2', 4, ['attack']],
  ])('%s', (text, predicate, words) => {
    expect(above(text, predicate)).toEqual(words);
  });

  it.each([
    // “Oslo said Chad attacked”: a finite complement
    ['Oslo/PROPN/nsubj/1 said/VERB/root/-1 Chad/PROPN/nsubj/3 attacked/VERB/ccomp/1', 3],
    // “Oslo may leave and Chad attack”: its own subject
    ['Oslo/PROPN/nsubj/2 may/AUX/aux/2 leave/VERB/root/-1 and/CCONJ/cc/5 Chad/PROPN/nsubj/5 attack/VERB/conj/2', 5],
    // “Oslo cancelled talks, attacking Chad”: a participle behind a comma
    [
      'Oslo/PROPN/nsubj/1 cancelled/VERB/root/-1 talks/NOUN/obj/1 ,/PUNCT/punct/4 attacking/VERB/advcl/1 Chad/PROPN/obj/4',
      4,
    ],
    // “Oslo may leave after the attack”: taken for granted
    ['Oslo/PROPN/nsubj/2 may/AUX/aux/2 leave/VERB/root/-1 after/ADP/case/5 the/DET/det/5 attack/NOUN/obl/2', 5],
  ])('nothing: %s', (text, predicate) => {
    expect(above(text, predicate)).toEqual([]);
  });
});
