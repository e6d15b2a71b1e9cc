import type { Token } from '../../../model/doc.ts';
import type { Tree } from '../../../model/tree.ts';
import { bearerOf } from '../refiners/climb.ts';
import { fill, has } from '../slots.ts';
import { addressees } from './addressees.ts';
import type { Construction, ConstructionWords } from './construction.ts';
import { caseOf } from './own-dependents.ts';

/** Prepositions whose gerund is about the object of the verb: “accused Niger of arming”, “warned it against entering”. */
const aboutObject = new Set(['of', 'from', 'for', 'into', 'against']);

/** “After carrying out a test, Pyongyang offered talks”, “Far from resigning, she …”: an adverbial clause without a subject has that of its main clause. */
export function adverbial({ showing, charging }: ConstructionWords): Construction {
  return {
    name: 'adverbial',
    fill(slots, predicate, { tree, slotsOf, demanding }) {
      const token = tree.tokens[predicate] as Token; // a predicate is a token of this tree
      if (!/^advcl(?!:relcl)/.test(token.deprel) || has(slots, 'nsubj', 'nsubj:pass') || token.head < 0) return;
      const bearer = bearerOf(token.head, tree);
      const main = slotsOf(bearer);
      const marks = tree
        .childrenBy(predicate, 'mark', 'case')
        .map((mark) => tree.tokens[mark]?.text.toLowerCase() ?? '');
      const asked =
        marks.includes('to') && demanding.has(tree.tokens[token.head]?.lemma ?? '') ? addressees(main) : undefined;
      const isCharge = marks.includes('with') && charging.has(tree.tokens[token.head]?.lemma ?? '');
      const isAboutObject = bearer === token.head && (isCharge || marks.some((mark) => aboutObject.has(mark)));
      const isShown =
        marks.length === 0 &&
        /ing$/i.test(token.text) &&
        showing.has(tree.tokens[token.head]?.lemma ?? '') &&
        token.head < predicate &&
        tree.tokens[predicate - 1]?.text !== ',';
      const objects = asked ?? (isAboutObject || isShown ? (main.get('obj') ?? main.get('iobj')) : undefined);
      const whom = objects?.flatMap((object) => againstWhom(object, tree) ?? object);
      const subjects = whom ?? main.get('nsubj') ?? main.get('obj') ?? [];
      const passive = /(ed|en)$/i.test(token.text) && tree.child(predicate, 'obj', 'aux') === undefined;
      for (const subject of subjects) fill(slots, passive ? 'nsubj:pass' : 'nsubj', subject);
    },
  };
}

/** “imposed a round of sanctions on Togo for arming rebels”: of an act against somebody the gerund is about them. */
function againstWhom(object: number, tree: Tree): number | undefined {
  const phrases = tree.childrenBy(object, 'nmod');
  const whom = phrases.find((phrase) => /^(?:against|on)$/.test(caseOf(tree, phrase)));
  const counted = phrases.find((phrase) => caseOf(tree, phrase) === 'of');
  return whom ?? (counted === undefined ? undefined : againstWhom(counted, tree));
}
