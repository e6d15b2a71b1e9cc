import type { Doc, Quote, Sentence } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Span } from '../../model/span.ts';
import type { Tree } from '../../model/tree.ts';
import type { Stretch } from './quotation-marks.ts';

/** What the recognisers and refiners read. Tokens are indices into `doc.tokens`. */
export interface QuoteContext {
  readonly doc: Doc<'sentences' | 'tokens'>;
  readonly text: string;
  readonly tree: Tree;
  readonly lexicon: Lexicon;
  readonly stretches: readonly Stretch[];
  /** Index of the stretch that each token lies in, -1 outside. */
  readonly stretchOf: Int32Array;
}

/** A quote on its way: words reported, the word that reports them, and whose they are. */
export interface Draft extends Span {
  readonly speaker: Span | null;
  /** The token that reports, or null where only the marks do. */
  readonly cue: number | null;
  readonly cueSpan: Span | null;
  readonly kind: Quote['kind'];
  /** The construction that found it. */
  readonly by: string;
  /** The words only name what is spoken of (“criticised the deal”). */
  readonly topic?: true;
}

/** One construction: proposes drafts in one sentence. */
export interface Recogniser {
  readonly name: string;
  recognise(sentence: Sentence, context: QuoteContext): readonly Draft[];
}

/** Changes, joins, adds or drops drafts of a whole document. */
export interface Refiner {
  readonly name: string;
  refine(drafts: readonly Draft[], context: QuoteContext): readonly Draft[];
}
