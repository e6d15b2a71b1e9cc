import type { Article } from './article.ts';
import type { EntityId } from './ids.ts';
import type { Span } from './span.ts';
import type { NodeTypeName } from './types.ts';

/** A sentence, with the range of its tokens: `doc.tokens.slice(firstToken, endToken)`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A word as Universal Dependencies for English cuts them. */
export interface Token extends Span {
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech. */
  readonly upos: string;
  /** Index into `doc.tokens` of the governor, -1 for a root. */
  readonly head: number;
  /** Universal Dependencies relation to the head. */
  readonly deprel: string;
}

/** A word before it is read: only where it stands. */
export type Word = Pick<Token, 'start' | 'end' | 'text'>;

/** What a name names, before knowledge has had its say. */
export const nameTypes = [
  'person',
  'organization',
  'place',
  'nationality',
  'facility',
  'weapon',
  'event',
  'agreement',
] as const;
export type NameType = (typeof nameTypes)[number];

export interface Name extends Span {
  readonly type: NameType;
  /** How sure the annotator is, 0 to 1. */
  readonly score: number;
}

export const precisions = [
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
] as const;
export type Precision = (typeof precisions)[number];

/** How a date is known: the text says the year too; the dateline implies it; or only the article's own date. */
export const timeBases = ['stated', 'implied', 'published'] as const;
export type TimeBasis = (typeof timeBases)[number];

/** First and last day, full ISO dates; `null` for an open end. */
export interface Interval {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  readonly basis: TimeBasis;
}

/** A time expression: TIMEX3 value and type, and the days that it covers (null for durations and sets). */
export interface TimeExpression extends Span {
  readonly value: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly interval: Interval | null;
}

/** Words reported as somebody's: their content, who says it and the word that says so. */
export interface Quote extends Span {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly speaker: Span | null;
  readonly cue: Span | null;
  /** The words only name what is wanted or spoken of (“criticised the deal”): nothing in them is said to be so. */
  readonly topic?: true;
}

export const mentionKinds = ['name', 'nominal', 'pronoun', 'adjective'] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** Words that refer to something a graph could hold. Lies in one sentence; may nest. */
export interface Mention extends Span {
  /** Index into `doc.tokens`. */
  readonly head: number;
  readonly type: NodeTypeName;
  readonly kind: MentionKind;
  /** The whole noun phrase that it heads, with article, title and what follows, where that is longer: “the rebels who …”. */
  readonly phrase?: Span;
  /** What knowledge takes it for, where that is certain from the words and their context. */
  readonly known?: EntityId;
  /** The title before or after a person's name, as written: "Deputy Foreign Minister". */
  readonly title?: string;
  /** The state or organisation that the words make it belong to: Russia for "Russian officials". */
  readonly of?: EntityId;
  /** An earlier mention of the same thing, by coreference in the article. */
  readonly antecedent?: Antecedent;
}

/** A link to an earlier mention: index into `doc.mentions`, how sure (0 to 1), and the rule that made it. */
export interface Antecedent {
  readonly mention: number;
  readonly score: number;
  readonly rule: string;
}

/** The stand-off layers over an article. A layer is written once. */
export interface Layers {
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly times: readonly TimeExpression[];
  readonly quotes: readonly Quote[];
  readonly mentions: readonly Mention[];
}
export type LayerName = keyof Layers;

/** An article with the layers named in `L`. */
export type Doc<L extends LayerName = never> = { readonly article: Article } & Pick<Layers, L>;

/** A doc that every annotator has read. */
export type FullDoc = Doc<LayerName>;

/** The same without the words, which are its tokens now that they are read. */
export type ReadDoc = Doc<Exclude<LayerName, 'words'>>;

/** Index of the sentence that holds an offset, or -1. Sentences are sorted and do not overlap. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle] as Sentence; // low ≤ middle ≤ high are valid indices
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
