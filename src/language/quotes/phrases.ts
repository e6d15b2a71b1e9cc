import type { Token } from '../../model/doc.ts';
import type { Span } from '../../model/span.ts';
import { hasRelation, type Tree } from '../../model/tree.ts';

/** The text of a range of tokens without the punctuation and brackets at its edges, or null where no word is left. */
export function spanOfWords(first: number, last: number, { tokens }: Tree): Span | null {
  let [from, to] = [first, last];
  while (from <= to && tokens[from]?.upos === 'PUNCT') from++;
  while (to >= from && tokens[to]?.upos === 'PUNCT') to--;
  const [start, end] = [tokens[from], tokens[to]];
  return start && end && from <= to ? { start: start.start, end: end.end } : null;
}

const clausal = [
  'acl',
  'appos',
  'parataxis',
  'punct',
  'case',
  'mark',
  'cc',
  'conj',
  'advcl',
  'cop',
  'ccomp',
  'discourse',
  'vocative',
];
const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'SYM', 'X']);

/** A noun with what belongs to it, conjuncts included, but no clause or apposition. */
export function nounPhrase(head: number, tree: Tree): Span | null {
  let [first, last] = [head, head];
  for (const part of nominalConjuncts(head, tree)) {
    for (const child of [part, ...tree.children(part)]) {
      if (child !== part && clausal.includes(relation(tree.tokens[child]))) continue;
      const [from, to] = child === part ? [part, part] : tree.yieldOf(child);
      first = Math.min(first, from);
      last = Math.max(last, to);
    }
  }
  return spanOfWords(first, last, tree);
}

function nominalConjuncts(head: number, tree: Tree): number[] {
  return tree.conjuncts(head).filter((part) => part === head || nouns.has(tree.tokens[part]?.upos ?? ''));
}

export function relation(token: Token | undefined): string {
  return token?.deprel.split(':', 1)[0] ?? '';
}

/** The noun phrase that begins at a token, read from the words alone: for where the tree has gone wrong. */
export function phraseFrom(first: number, end: number, tree: Tree): Span | null {
  let at = first;
  while (at < end && isPhraseWord(tree.tokens[at] as Token)) at++;
  return at > first ? spanOfWords(first, at - 1, tree) : null;
}

function isPhraseWord({ upos, text }: Token): boolean {
  return nouns.has(upos) || text === '’s' || text === "'s" || text === 'of' || (upos === 'PUNCT' && text === '-');
}

export function isPassive(verb: number, tree: Tree): boolean {
  return tree.children(verb).some((child) => {
    const { deprel } = tree.tokens[child] as Token; // a child is a token
    return deprel === 'aux:pass' || deprel === 'nsubj:pass';
  });
}

export function isRelative(token: Token | undefined): boolean {
  return hasRelation(token, 'acl:relcl');
}
