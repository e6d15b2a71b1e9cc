import type { Tree } from '../../model/tree.ts';
import { areKin } from './kinship.ts';
import type { LinkContext, LinkRule } from './link-rule.ts';

/**
 * “imposed sanctions on Iran because of its refusal”, “criticised the general for his remarks”: what one is judged for is
 * one's own. Verbs of judging give the cause to whom they act on (“implicit causality”: Garvey and Caramazza 1974).
 */
export const judgedParty: LinkRule = {
  name: 'judged-party',
  link(index, context) {
    const { mentions, tree, headedBy, ontology } = context;
    const token = mentions[index]?.head ?? -1;
    const { pronoun } = context.traitsOf(index);
    if (pronoun?.person !== 'third' || pronoun.reflexive || tree.tokens[token]?.deprel !== 'nmod:poss') return null;
    const verb = judgingAbove(token, context);
    const judged = verb === undefined ? [] : judgedBy(verb, tree).filter((party) => party < token);
    for (const found of judged.map(headedBy)) {
      if (found === undefined || found >= index || !areKin(index, found, context)) continue;
      const isPerson = ontology.isA(context.traitsOf(found).type, 'person');
      if (isPerson === (pronoun.gender !== undefined) || pronoun.number === 'many')
        return { mention: found, score: 0.85 };
    }
    return null;
  },
};

/** The verb of judging whose reason a pronoun's noun is. */
function judgingAbove(pronoun: number, { tree, lexicon }: LinkContext): number | undefined {
  const noun = tree.tokens[pronoun]?.head ?? -1;
  const { deprel = '', head = -1 } = tree.tokens[noun] ?? {};
  if (!/^(obl|nmod)/.test(deprel) || !reasons.has(prepositionOf(noun, tree))) return undefined;
  const verb = tree.tokens[head]?.upos === 'VERB' ? head : (tree.tokens[head]?.head ?? -1);
  const { upos, lemma = '' } = tree.tokens[verb] ?? {};
  return upos === 'VERB' && lexicon.pronouns.judging.has(lemma.toLowerCase()) ? verb : undefined;
}

const reasons: ReadonlySet<string> = new Set(['because of', 'over', 'for', 'due to']);

function prepositionOf(noun: number, tree: Tree): string {
  const mark = tree.child(noun, 'case') ?? -1;
  return [mark, ...tree.childrenBy(mark, 'fixed')].map((word) => tree.tokens[word]?.text.toLowerCase()).join(' ');
}

/** Whom it acts on: its object, or who stands behind “on”, “against” or “with”, whatever the parser hangs that on. */
function judgedBy(verb: number, tree: Tree): number[] {
  const objects = tree.childrenBy(verb, 'obj');
  const below = objects.flatMap((object) => [
    ...tree.childrenBy(object, 'nmod'),
    ...tree.childrenBy(object, 'nmod').flatMap((noun) => tree.childrenBy(noun, 'nmod')),
  ]);
  const behind = [...tree.childrenBy(verb, 'obl'), ...below].filter((noun) => parties.has(prepositionOf(noun, tree)));
  return [...behind, ...objects];
}

const parties: ReadonlySet<string> = new Set(['on', 'upon', 'against', 'with']);
