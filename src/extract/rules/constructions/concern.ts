import type { Tree } from '../../../model/tree.ts';
import { fill, type Slots } from '../slots.ts';
import type { Construction, ConstructionWords } from './construction.ts';

/** Where a clause names whom it would act on, the likeliest first: “send peacekeepers to Mali” is about Mali, not about them. */
const ofClause = ['iobj', 'obl:to', 'obl:with', 'obl:against', 'obl:on', 'obl:upon', 'obl:at', 'obl:for', 'obl:into'];
const ofNoun = [
  'nmod:to',
  'nmod:with',
  'nmod:against',
  'nmod:on',
  'nmod:upon',
  'nmod:for',
  'nmod:into',
  'nmod:between',
];

const maxDepth = 4;

/**
 * “refused to send peacekeepers to Mali”, “agreed to lift the ban on Cypriot ships”: what is said, promised or refused acts
 * on somebody, and that is whom the saying concerns. Everybody who may be it, the likeliest first.
 */
export function concern({ sufferings }: Pick<ConstructionWords, 'sufferings'>): Construction {
  return {
    name: 'concern',
    fill(slots, predicate, { tree, slotsOf }) {
      const isSuffered = (noun: number) => sufferings.has(tree.tokens[noun]?.lemma.toLowerCase() ?? '');
      for (const token of askedFor(slots, predicate, tree)) fill(slots, 'concern', token);
      for (const content of contents(slots, predicate, tree)) {
        if (isSuffered(content)) continue; // “called for the release of the Kenyan priest” asks nothing of Kenya
        for (const token of actedOn(content, { tree, slotsOf, isSuffered }, 0)) fill(slots, 'concern', token);
      }
    },
  };
}

/** “called for the council to protect them”: first of all, whoever is to do it. */
function askedFor(slots: Slots, predicate: number, tree: Tree): number[] {
  const above = infinitives(predicate, tree);
  return (slots.get('obl:for') ?? []).filter((noun) =>
    [...infinitives(noun, tree), ...above].some((clause) => tree.yieldOf(clause)[0] > noun),
  );
}

/** The infinitive, or the noun, that says what is meant. */
function contents(slots: Slots, predicate: number, tree: Tree): number[] {
  const own = [...(slots.get('xcomp') ?? []), ...(slots.get('ccomp') ?? [])];
  const clauses = [...own, ...infinitives(predicate, tree)];
  const nouns = ['obj', 'obl:of', 'obl:for', 'obl:to', 'obl:about', 'obl:on'].flatMap((slot) => slots.get(slot) ?? []);
  return [...clauses, ...(own.length > 0 ? [] : nouns), ...nouns.flatMap((noun) => infinitives(noun, tree))];
}

/** “an offer to mediate”, “has agreed in talks to withdraw”: whatever the parser hangs it by. */
function infinitives(token: number, tree: Tree): number[] {
  return tree.childrenBy(token, 'acl', 'advcl').filter((clause) => isInfinitive(clause, tree));
}

function isInfinitive(clause: number, tree: Tree): boolean {
  return tree.childrenBy(clause, 'mark').some((mark) => tree.tokens[mark]?.text === 'to');
}

interface Reach {
  readonly tree: Tree;
  slotsOf(token: number): Slots;
  /** Whether a noun names what somebody suffers: where it happened is no party to what is said of it. */
  isSuffered(noun: number): boolean;
}

function actedOn(token: number, reach: Reach, depth: number): number[] {
  if (depth >= maxDepth) return [];
  const { tree, slotsOf, isSuffered } = reach;
  const slots = slotsOf(token);
  const at = (names: readonly string[]) => names.flatMap((name) => slots.get(name) ?? []);
  const deeper = (tokens: readonly number[]) =>
    tokens.flatMap((one) => tree.conjuncts(one)).flatMap((one) => actedOn(one, reach, depth + 1));
  if (tree.tokens[token]?.upos !== 'VERB') {
    const named = at(ofNoun);
    const whose = depth > 0 ? at(['author', 'owner']) : at(['owner']); // “issued a statement” is not about whoever issued it
    const holders = new Set(depth > 0 ? [] : at(['nmod:poss'])); // “renewed the bloc's commitment to supporting Chad”
    return [
      ...named,
      ...whose.filter((one) => !holders.has(one)),
      ...deeper(named),
      ...deeper(infinitives(token, tree)),
      ...whose.filter((one) => holders.has(one)),
      ...deeper(at(['nmod:of'])), // “a ban on imports of British beef”
      ...(isSuffered(token) ? [] : at(['nmod:in'])), // “vowed to avenge the killing in Oslo”
    ];
  }
  const objects = at(['obj']);
  const asides = at(['obl:in', 'obl:from', 'obl:of']);
  const named = at(ofClause);
  const helpers = new Set(at(['obl:with'])); // “agreed to fill the gap with the help of its neighbours”
  return [
    ...named,
    ...objects,
    ...deeper(objects),
    ...deeper(named.filter((one) => !helpers.has(one))),
    ...deeper(at(['xcomp'])),
    ...asides,
    ...deeper(asides),
  ];
}
