import type { Antecedent, Doc, Mention } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { ArticleContext } from '../mentions/article-context.ts';
import type { Figures, Traits } from './figures.ts';
import type { PronounChoice } from './pronoun-choice.ts';

export type ReadDoc = Doc<'sentences' | 'words' | 'tokens' | 'quotes'>;

/** What a rule of coreference may look at: the mentions, and the figures that those before the one at hand make. */
export interface LinkContext {
  readonly mentions: readonly Mention[];
  readonly figures: Figures;
  readonly doc: ReadDoc;
  readonly tree: Tree;
  readonly ontology: Ontology;
  readonly lexicon: Lexicon;
  readonly article: ArticleContext;
  traitsOf(index: number): Traits;
  /** Index of the sentence of a mention. */
  sentenceOf(index: number): number;
  /** The mention that a token heads; of a name and a longer one around it, the longer. */
  headedBy(token: number): number | undefined;
  /** Told of every pronoun what it was weighed among: for teaching and counting. */
  readonly watchPronoun?: WatchPronoun | undefined;
}

export type WatchPronoun = (mention: number, choice: PronounChoice) => void;

/** Finds a mention before it that one refers to, or abstains. */
export interface LinkRule {
  readonly name: string;
  link(index: number, context: LinkContext): Omit<Antecedent, 'rule'> | null;
}

/** The last mention of a figure: where a chain goes on. */
export function lastOf(figure: { readonly mentions: readonly number[] }): number {
  return figure.mentions.at(-1) as number; // a figure has a mention
}
