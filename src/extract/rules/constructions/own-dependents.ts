import type { Tree } from '../../../model/tree.ts';
import { calledThing } from '../called-thing.ts';
import { fill, type Slots } from '../slots.ts';
import type { Construction, ConstructionContext } from './construction.ts';

/** “Iran seized the tanker in the strait”: what hangs on the predicate itself. */
export const ownDependents: Construction = { name: 'own-dependents', fill: fillOwn };

function fillOwn(slots: Slots, predicate: number, { tree }: ConstructionContext): void {
  for (const child of tree.children(predicate)) {
    const slot = slotOf(tree, child);
    if (slot) fill(slots, slot, calledThing(child, tree) ?? child);
    if (slot === 'nmod:of' || slot === 'nmod:on')
      for (const agent of displaced(tree, child)) fill(slots, 'nmod:by', agent);
  }
}

/** “the arrest of the banker by police”: the parser may hang the “by” on the nearer noun, which nobody does. */
function displaced(tree: Tree, token: number): number[] {
  return tree.childrenBy(token, 'nmod').filter((child) => caseOf(tree, child) === 'by');
}

const plain = new Set([
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'xcomp',
  'ccomp',
  'amod',
  'compound',
  'nmod:poss',
  'obl:agent',
]);

function slotOf(tree: Tree, token: number): string | null {
  const relation = tree.tokens[token]?.deprel ?? '';
  if (plain.has(relation)) return relation;
  if (relation === 'nsubj:outer' || relation === 'csubj') return null;
  const base = relation.split(':')[0];
  if (base === 'obl' || base === 'nmod') return `${base}:${caseOf(tree, token) || 'none'}`;
  return null;
}

/** The preposition of a noun, its parts joined as in the frames: “on_behalf_of”. Empty where there is none. */
export function caseOf(tree: Tree, token: number): string {
  // “on governor Ali Moradi”: the parser may hang the preposition on the title
  const titled = tree.childrenBy(token, 'nmod:desc', 'compound').filter((child) => child < token);
  const bearer = [token, ...titled].find((noun) => tree.child(noun, 'case') !== undefined) ?? token;
  const marks = tree.childrenBy(bearer, 'case').flatMap((mark) => [mark, ...tree.childrenBy(mark, 'fixed')]);
  return marks
    .filter((mark) => mark < token)
    .map((mark) => tree.tokens[mark]?.text.toLowerCase())
    .join('_');
}

const venues: ReadonlySet<string> = new Set(['in', 'at', 'during']);

/** “made the appeal in a meeting”: where or when the noun above was said, and not what it says. */
export function isVenue(token: number, tree: Tree): boolean {
  return tree.tokens[token]?.deprel === 'nmod' && venues.has(caseOf(tree, token));
}
