import type { Token } from '../../../model/doc.ts';
import type { Lexicon } from '../../../model/lexicon.ts';
import type { Tree } from '../../../model/tree.ts';

/** A step up the tree: from `token`, by its relation, to `governor`. */
export interface Step {
  readonly token: number;
  readonly relation: string;
  readonly governor: number;
}

/**
 * The words above a predicate whose “not”, “may” or “plans to” reach down to it, nearest first. It goes up through
 * infinitives, objects, nouns and conjuncts, and stops at a clause with a life of its own: a finite complement, an
 * adverbial or a relative clause.
 */
export function scopeAbove(predicate: number, tree: Tree, lexicon: Lexicon): Step[] {
  const steps: Step[] = [];
  let at = predicate;
  for (let token = tree.tokens[at]; token && token.head >= 0; token = tree.tokens[at]) {
    const relation = token.deprel;
    if (!passes(at, token, tree) && !isComplement(at, token, tree, lexicon)) break;
    steps.push({ token: at, relation, governor: token.head });
    at = token.head;
  }
  return steps;
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
  if (token.deprel === 'conj') return !ownsItsClause(at, tree);
  if (token.deprel === 'obl:agent') return true;
  return (
    transparent.has(token.deprel) || (transparent.has(token.deprel.split(':')[0] ?? '') && token.deprel !== 'acl:relcl')
  );
}

/**
 * “denied shelling villages”, “called on the junta to free her”: a parser may call it an adverbial, but it is what a verb
 * of denying, planning or asking takes.
 */
function isComplement(at: number, token: Token, tree: Tree, { negation, modality }: Lexicon): boolean {
  if (token.deprel !== 'advcl' || tree.child(at, 'nsubj', 'nsubj:pass') !== undefined) return false;
  const marks = tree.childrenBy(at, 'mark').map((mark) => tree.tokens[mark]?.text.toLowerCase() ?? '');
  const governor = withParticle(token.head, tree);
  const takes = negation.governors.has(governor) || modality.verbs.has(governor);
  return (
    takes && marks.every((mark) => mark === 'to' || mark === 'from') && (marks.length > 0 || /ing$/i.test(token.text))
  );
}

/** A conjunct with a subject or an auxiliary of its own shares nothing but the sentence with the first one. */
export function ownsItsClause(predicate: number, tree: Tree): boolean {
  return tree.child(predicate, 'nsubj', 'aux', 'mark') !== undefined;
}

/** A word with its particle, as the lexicon writes it: “rule out”. */
export function withParticle(token: number, tree: Tree): string {
  const lemma = tree.tokens[token]?.lemma.toLowerCase() ?? '';
  const particle = tree.child(token, 'compound:prt');
  return particle === undefined ? lemma : `${lemma} ${tree.tokens[particle]?.text.toLowerCase()}`;
}
