import type { Sentence } from '../../model/doc.ts';
import type { Tree } from '../../model/tree.ts';

/** A word that is hung elsewhere; head -1 makes it the root. */
export interface Arc {
  readonly token: number;
  readonly head: number;
  readonly deprel: string;
}

/** What a mend may look at. */
export interface MendContext {
  readonly tree: Tree;
  readonly sentence: Sentence;
}

/** One fault that parsers of news make again and again, told by what no sentence of English could mean otherwise. */
export interface Mend {
  readonly name: string;
  /** The words to be hung elsewhere; none where the sentence does not have the fault. What results is a tree again. */
  mend(context: MendContext): readonly Arc[];
}

/** Word lists that mends need, from `seeds/lexicon`. */
export interface MendWords {
  readonly reportingVerbs: { has(lemma: string): boolean };
  /** Verbs of asking and ordering: urge, call, demand. */
  readonly demandingVerbs: { has(lemma: string): boolean };
}

export const noArcs: readonly Arc[] = [];

export function lemmaOf(token: number, tree: Tree): string {
  return tree.tokens[token]?.lemma.toLowerCase() ?? '';
}

/** Whether a verb lacks a subject and stands as a finite verb does: no “to”, no “while”, no bare “-ing”. */
export function lacksSubject(verb: number, tree: Tree): boolean {
  const token = tree.tokens[verb];
  if (token?.upos !== 'VERB' || tree.child(verb, 'nsubj', 'csubj', 'expl', 'mark') !== undefined) return false;
  return !/ing$/i.test(token.text) || tree.child(verb, 'aux') !== undefined;
}

/** The first word of a verb with its auxiliaries and adverbs. */
export function firstOwn(verb: number, tree: Tree): number {
  return Math.min(verb, ...tree.childrenBy(verb, 'aux', 'advmod'));
}
