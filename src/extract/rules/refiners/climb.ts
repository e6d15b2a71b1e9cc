import type { Token } from '../../../model/doc.ts';
import type { Lexicon } from '../../../model/lexicon.ts';
import type { Tree } from '../../../model/tree.ts';
import { contactFor } from '../constructions/contacted.ts';
import { caseOf } from '../constructions/own-dependents.ts';
import type { TriggerMatch } from '../find-triggers.ts';
import { namesOf } from '../names-of.ts';

/** A step up the tree: from `token`, by its relation, to `governor`. */
export interface Step {
  readonly token: number;
  readonly relation: string;
  readonly governor: number;
}

/**
 * The words above a predicate whose “not”, “may” or “plans to” reach down to it, nearest first. It goes up through
 * infinitives, objects, nouns and conjuncts, and stops at a clause with a life of its own (a finite complement, an
 * adverbial or a relative clause), and where an event is taken for granted: “vowed to act after the attack”.
 */
export function scopeAbove(predicate: number, tree: Tree, lexicon: Lexicon): Step[] {
  const steps: Step[] = [];
  let at = predicate;
  for (let token = tree.tokens[at]; token && token.head >= 0; token = tree.tokens[at]) {
    const relation = token.deprel;
    if (!passes(at, token, tree) && !isComplement(at, token, tree, lexicon) && !takesPlace(token, tree, lexicon)) break;
    if (isPresupposed(at, tree, lexicon)) break;
    if (contactFor(at, tree, lexicon) !== undefined) break; // “summoned him to complain” asks for no complaint
    const governor = bearerOf(token.head, tree);
    steps.push({ token: at, relation, governor });
    at = governor;
  }
  return steps;
}

/**
 * “plans to close its border with Chad”, “denied arming Niger, its ally”: what stands between two is taken for granted where
 * its noun only says who is meant; then nothing above reaches it.
 */
export function scopeOf(match: TriggerMatch, tree: Tree, lexicon: Lexicon): Step[] {
  return isTakenForGranted(match, tree) ? [] : scopeAbove(match.predicate, tree, lexicon);
}

/** “its border with Chad”, “Eritrea, an ally of Chad”: said in passing of who is meant. */
export function isTakenForGranted({ entry, predicate }: TriggerMatch, tree: Tree): boolean {
  if (entry.kind !== 'relation' || entry.form !== 'noun' || tree.child(predicate, 'cop') !== undefined) return false;
  const isDefinite = tree.child(predicate, 'nmod:poss') !== undefined || /^the$/i.test(determinerOf(predicate, tree));
  return isDefinite || tree.tokens[predicate]?.deprel === 'appos';
}

/** “the talks will resume”, “a summit is due to take place”: what is said of its taking place is said of it. */
function takesPlace({ deprel, head }: Token, tree: Tree, { takingPlace }: Lexicon): boolean {
  if (deprel !== 'nsubj') return false;
  return [head, ...tree.childrenBy(head, 'xcomp')].some((verb) =>
    takingPlace.has(tree.tokens[verb]?.lemma.toLowerCase() ?? ''),
  );
}

function determinerOf(token: number, tree: Tree): string {
  return tree.tokens[tree.child(token, 'det') ?? -1]?.text ?? '';
}

const transparent = new Set([
  'xcomp',
  'obj',
  'nmod',
  'compound',
  'obl',
  'conj',
  'acl',
  'nsubj:pass',
  'csubj',
  'nmod:poss',
  'fixed',
  'amod',
  'flat',
  'dep',
]);

function passes(at: number, token: Token, tree: Tree): boolean {
  if (isReduced(at, token, tree)) return false;
  if (token.deprel === 'conj') return !ownsItsClause(at, tree);
  if (token.deprel === 'obl:agent') return true;
  return (
    transparent.has(token.deprel) || (transparent.has(token.deprel.split(':')[0] ?? '') && token.deprel !== 'acl:relcl')
  );
}

/** “were meant for a financier indicted in May”: a participle behind a noun tells, as a relative clause does, who is meant. */
function isReduced(at: number, { deprel, text }: Token, tree: Tree): boolean {
  return deprel === 'acl' && !/ing$/i.test(text) && tree.child(at, 'mark', 'aux', 'nsubj', 'cop') === undefined;
}

/** “after the attack”, “a response to the attack”, “will investigate the attack”: it is told as a fact. */
export function isPresupposed(at: number, tree: Tree, { presupposing, involvement }: Lexicon): boolean {
  const { deprel, head, upos } = tree.tokens[at] as Token; // `at` is a token of this tree
  if (upos === 'VERB') return standsApart(at, tree, presupposing.prepositions);
  const governor = tree.tokens[head]?.lemma.toLowerCase() ?? '';
  if (deprel === 'obj' || deprel === 'nsubj:pass') return presupposing.verbs.has(governor);
  if (!/^(obl|nmod)(?!:(poss|agent|desc))/.test(deprel)) return false;
  if (presupposing.verbs.has(governor) && /^(to|against|from)$/.test(caseOf(tree, at))) return true; // “never yields to threats”
  const isAsserted = involvement.has(governor) && tree.tokens[head]?.deprel === 'obj'; // “had no part in the raid”
  return presupposing.prepositions.has(caseOf(tree, at)) || (presupposing.nouns.has(governor) && !isAsserted);
}

/** “issued the threat after rejecting the offer”: a clause of another time. */
function standsApart(verb: number, tree: Tree, apart: ReadonlySet<string>): boolean {
  if (tree.tokens[verb]?.deprel !== 'advcl') return false;
  return tree.childrenBy(verb, 'mark').some((mark) => apart.has(tree.tokens[mark]?.text.toLowerCase() ?? ''));
}

/**
 * “denied shelling villages”, “called on the junta to free her”: a parser may call it an adverbial, but it is what a verb
 * of denying, planning or asking takes.
 */
function isComplement(at: number, token: Token, tree: Tree, { negation, modality, gerundless }: Lexicon): boolean {
  if (token.deprel !== 'advcl' || tree.child(at, 'nsubj', 'nsubj:pass') !== undefined) return false;
  const marks = tree.childrenBy(at, 'mark').map((mark) => tree.tokens[mark]?.text.toLowerCase() ?? '');
  const takes = (words: { has(word: string): boolean }) =>
    namesOf(bearerOf(token.head, tree), tree, at).some((name) => words.has(name));
  if (!takes(negation.governors) && !takes(negation.verbGovernors) && !takes(modality.verbs)) return false;
  // “Speaking after the raid, he offered to resign”, “cancelled the trip, citing the raid”, “appeared on a tape calling it a crime”: no complement
  const gerund =
    /ing$/i.test(token.text) &&
    at > token.head &&
    tree.tokens[at - 1]?.text !== ',' &&
    !gerundless.has(tree.tokens[token.head]?.lemma ?? '');
  return marks.every((mark) => /^(to|from|of|against|at)$/.test(mark)) && (marks.length > 0 ? at > token.head : gerund);
}

/** A conjunct with a subject or an auxiliary of its own shares nothing but the sentence with the first one; “and to …” does. */
export function ownsItsClause(predicate: number, tree: Tree): boolean {
  const marks = tree.childrenBy(predicate, 'mark').filter((mark) => tree.tokens[mark]?.lemma !== 'to');
  return marks.length > 0 || tree.child(predicate, 'nsubj', 'aux') !== undefined || isFiniteBesideBase(predicate, tree);
}

/** “would not sign and insisted on changes”, “of trying to stop it, and again called …”: what stands behind these is a base form. */
function isFiniteBesideBase(predicate: number, tree: Tree): boolean {
  const { text = '', lemma = '', head = -1, upos } = tree.tokens[predicate] ?? {};
  const finite = upos === 'VERB' && /(ed|s)$/i.test(text) && text.toLowerCase() !== lemma.toLowerCase();
  const isBase = tree.tokens[head]?.text.toLowerCase() === tree.tokens[head]?.lemma.toLowerCase();
  const needsBase = [...tree.childrenBy(head, 'aux'), ...(isBase ? tree.childrenBy(head, 'mark') : [])];
  return finite && needsBase.some((word) => baseTakers.has(tree.tokens[word]?.text.toLowerCase() ?? ''));
}

const baseTakers: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  'should',
  'may',
  'might',
  'can',
  'could',
  'must',
  'do',
  'does',
  'did',
  'to',
]);

/** “stopped short of leaving”: what hangs on the adverb is the verb's. */
export function bearerOf(token: number, tree: Tree): number {
  const { deprel = '', head = -1 } = tree.tokens[token] ?? {};
  return deprel === 'advmod' && tree.tokens[head]?.upos === 'VERB' ? head : token;
}
