import type { Token } from './doc.ts';

/** The dependency trees of a document, read downwards. Indices are into `doc.tokens`; a sentence's tree stays in it. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** Dependents of a token in reading order. */
  children(token: number): readonly number[];
  /** First dependent with one of the relations; a relation without a subtype stands for all of its subtypes. */
  child(token: number, ...relations: readonly string[]): number | undefined;
  childrenBy(token: number, ...relations: readonly string[]): number[];
  /** First and last token of the stretch that a token and all below it cover. */
  yieldOf(token: number): readonly [first: number, last: number];
  /** The token and its conjuncts, in reading order, when it is the first of them. */
  conjuncts(token: number): number[];
  /** The first of the conjuncts that a token belongs to. */
  firstConjunct(token: number): number;
}

const none: readonly number[] = [];

export function createTree(tokens: readonly Token[]): Tree {
  const below: number[][] = [];
  tokens.forEach((token, index) => {
    if (token.head < 0) return;
    const list = below[token.head];
    if (list) list.push(index);
    else below[token.head] = [index];
  });
  const children = (token: number) => below[token] ?? none;
  const childrenBy = (token: number, ...relations: readonly string[]) =>
    children(token).filter((index) => relations.some((relation) => hasRelation(tokens[index], relation)));
  const conjuncts = (token: number): number[] => [token, ...childrenBy(token, 'conj').flatMap(conjuncts)];
  return {
    tokens,
    children,
    childrenBy,
    child: (token, ...relations) =>
      children(token).find((index) => relations.some((relation) => hasRelation(tokens[index], relation))),
    yieldOf: (token) => yieldOf(token, children),
    conjuncts: (token) => conjuncts(token).sort((a, b) => a - b),
    firstConjunct: (token) => {
      let first = token;
      while (hasRelation(tokens[first], 'conj')) first = (tokens[first] as Token).head; // a conjunct has a head
      return first;
    },
  };
}

/** Whether a token hangs by a relation; `nmod` stands for `nmod:poss` too, `nmod:poss` only for itself. */
export function hasRelation(token: Token | undefined, relation: string): boolean {
  return token !== undefined && (token.deprel === relation || token.deprel.startsWith(`${relation}:`));
}

function yieldOf(token: number, children: (token: number) => readonly number[]): readonly [number, number] {
  let first = token;
  let last = token;
  const open = [token];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next < first) first = next;
    if (next > last) last = next;
    open.push(...children(next));
  }
  return [first, last];
}
