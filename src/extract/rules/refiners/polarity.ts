import type { Lexicon } from '../../../model/lexicon.ts';
import type { Tree } from '../../../model/tree.ts';
import { caseOf } from '../constructions/own-dependents.ts';
import type { DraftContext, Refiner } from '../draft.ts';
import { namesOf } from '../names-of.ts';
import { type Step, scopeOf } from './climb.ts';
import { hasPhraseBefore } from './phrases.ts';

/**
 * “did not attack”, “failed to agree”, “no talks were held”, “neither side fired”: each negator whose scope holds the
 * trigger turns the claim round once, so that “did not fail to” affirms.
 */
export const polarity: Refiner = {
  name: 'polarity',
  refine(draft, context) {
    const { tree, match, lexicon } = context;
    const { predicate, tokens } = match;
    let turns = 0;
    for (const token of tokens) if (isNegated(token, tree, lexicon, tokens)) turns++; // not by a word of its own: “did not give permission”
    if (hasPhraseBefore(predicate, tree, lexicon.negation.phrases)) turns++;
    const others = tree.childrenBy(predicate, 'nsubj', 'obj').filter((child) => !tokens.includes(child));
    const objects = tree.childrenBy(predicate, 'obj');
    const claims = objects.some((noun) => lexicon.involvement.has(tree.tokens[noun]?.lemma.toLowerCase() ?? ''));
    for (const noun of others) // “nobody claimed responsibility for the raid”: there was one
      if (isNone(noun, tree, lexicon) && !(claims && tree.tokens[noun]?.deprel === 'nsubj')) turns++;
    for (const step of scopeOf(match, tree, lexicon)) {
      if (isVenue(step, tree)) break;
      if (tokens.includes(step.governor)) continue;
      if (isOthersWord(step, context)) continue;
      if (governs(step, tree, lexicon) && !isDemand(step, context)) turns++;
      if (isNegated(step.governor, tree, lexicon) || isNothing(step.governor, tree, lexicon)) turns++;
      if (hasNobody(step, tree, lexicon)) turns++;
    }
    return turns % 2 === 0 ? draft : { ...draft, polarity: draft.polarity === 'affirmed' ? 'negated' : 'affirmed' };
  },
};

/** “failed to win the vote at a meeting in Oslo”: they did meet. */
function isVenue({ token, relation }: Step, tree: Tree): boolean {
  return tree.tokens[token]?.upos === 'NOUN' && /^(obl|nmod)/.test(relation) && caseOf(tree, token) === 'at';
}

/** “rejected the accusation”: it was made all the same. */
function isOthersWord({ token, governor }: Step, { match, readings, ontology }: DraftContext): boolean {
  const said = ontology.event(match.entry.type);
  if (token !== match.predicate || match.entry.form !== 'noun' || !said?.speech || said.valence !== 'conflict')
    return false;
  return readings.some(
    (one) =>
      one.match.tokens.includes(governor) && ontology.event(one.match.entry.type)?.content?.polarity === 'negated',
  );
}

/** “rejected calls for it to leave”: what is asked stays asked. */
function isDemand({ token }: Step, { match, tree, lexicon }: DraftContext): boolean {
  const isAbove = token !== match.predicate && !match.tokens.includes(token);
  return isAbove && lexicon.modality.nouns.get(tree.tokens[token]?.lemma.toLowerCase() ?? '') === 'demanded';
}

/** “failed to attack”, “stopped attacking”; “ended the attack” says that there was one. */
export function governs({ token, governor, relation }: Step, tree: Tree, { negation }: Lexicon): boolean {
  if (relation === 'conj') return false;
  const names = namesOf(governor, tree, token);
  if (names.some((name) => negation.governors.has(name))) return true;
  return tree.tokens[token]?.upos === 'VERB' && names.some((name) => negation.verbGovernors.has(name));
}

export function isNegated(token: number, tree: Tree, { negation }: Lexicon, apart: readonly number[] = []): boolean {
  return tree.children(token).some((child) => {
    if (apart.includes(child)) return false;
    const { lemma, deprel } = tree.tokens[child] as { lemma: string; deprel: string }; // children are tokens
    const word = lemma.toLowerCase();
    if (deprel.startsWith('advmod') || deprel === 'cc:preconj' || deprel === 'cc') return negation.adverbs.has(word);
    if (deprel === 'det') return negation.determiners.has(word);
    return (deprel === 'mark' || deprel === 'case') && negation.prepositions.has(word);
  });
}

/** “no troops”, “none of the hostages”, “not a single shot”: there is nobody who does it, or to whom it is done. */
export function isNone(token: number, tree: Tree, lexicon: Lexicon): boolean {
  return hasNegativeDeterminer(token, tree, lexicon) || isNotOne(token, tree, lexicon);
}

/** “No troops were involved in the raid”, “neither side plans to attack”: nobody does what leads to it. */
function hasNobody({ governor }: Step, tree: Tree, lexicon: Lexicon): boolean {
  const isInvolved = lexicon.involvement.has(tree.tokens[governor]?.text.toLowerCase() ?? '');
  return isInvolved && tree.childrenBy(governor, 'nsubj', 'nsubj:pass').some((noun) => isNone(noun, tree, lexicon));
}

/** “nothing to do with the raid”. */
function isNothing(token: number, tree: Tree, { negation }: Lexicon): boolean {
  const { upos = '', lemma = '' } = tree.tokens[token] ?? {};
  return upos === 'PRON' && negation.determiners.has(lemma.toLowerCase());
}

function isNotOne(token: number, tree: Tree, { negation }: Lexicon): boolean {
  const before = tree.children(token).filter((child) => child < token);
  const isNegator = (child: number) => negation.adverbs.has(tree.tokens[child]?.lemma.toLowerCase() ?? '');
  return (
    before.some((child) => tree.tokens[child]?.deprel === 'advmod' && isNegator(child)) &&
    before.some((child) => /^(a|an|one|single)$/i.test(tree.tokens[child]?.text ?? ''))
  );
}

function hasNegativeDeterminer(token: number, tree: Tree, { negation }: Lexicon): boolean {
  const lemma = tree.tokens[token]?.lemma.toLowerCase() ?? '';
  return (
    negation.determiners.has(lemma) ||
    tree
      .childrenBy(token, 'det', 'cc:preconj')
      .some((child) => negation.determiners.has(tree.tokens[child]?.lemma.toLowerCase() ?? ''))
  );
}
