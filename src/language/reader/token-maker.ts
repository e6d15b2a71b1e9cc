import type { Token, Word } from '../../model/doc.ts';
import { lemmatize } from '../lemmatize.ts';
import { noScript } from './batch-reading.ts';
import type { ReaderLabels } from './reader-labels.ts';

/** What the model said of one word, as indexes into the label lists; `head` counts the document's words. */
export interface WordReading {
  readonly upos: number;
  readonly head: number;
  readonly rel: number;
  readonly lemma: number;
}

export type TokenMaker = (word: Word, reading: WordReading) => Token;

/** A text of millions of different words must not fill the memory. */
const cacheSize = 50_000;

/** Words whose lemma hangs on the sentence: "'s" is be or have, "her" is she or her. There the model is asked. */
const open = /^(?:['’]?(?:s|d)|her)$/i;

/** Makes tokens of words. Lemmas come from the rules, but where only the sentence can tell. */
export function createTokenMaker(labels: ReaderLabels): TokenMaker {
  const lemmaOf = createLemmatizer();
  return (word, reading) => {
    const upos = labels.upos[reading.upos] ?? 'X';
    const deprel = relation(labels.rels[reading.rel] ?? 'dep', reading.head);
    const script = labels.lemmas[reading.lemma];
    const told =
      reading.lemma !== noScript && script !== undefined && open.test(word.text)
        ? applyScript(word.text, script)
        : undefined;
    const lemma = told ?? lemmaOf(word.text, upos, deprel);
    return { start: word.start, end: word.end, text: word.text, lemma, upos, head: reading.head, deprel };
  };
}

/** Keeps lemmas it has found: it is faster, and words that are alike share one string. */
function createLemmatizer(): typeof lemmatize {
  let cache = new Map<string, string>();
  return (form, upos, deprel) => {
    const key = `${upos} ${deprel === 'nmod:poss' ? deprel : ''} ${form}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const lemma = lemmatize(form, upos, deprel);
    if (cache.size >= cacheSize) cache = new Map();
    cache.set(key, lemma);
    return lemma;
  };
}

/** A word is called root if and only if it has no head. */
function relation(label: string, head: number): string {
  if (head < 0) return 'root';
  return label === 'root' ? 'dep' : label;
}

/** "CUT|ADD" on the lower-cased word (on the word itself after "^"), "=WORD" for the whole; undefined where it does not fit. */
export function applyScript(word: string, script: string): string | undefined {
  if (script.startsWith('=')) return script.slice(1);
  const asWritten = script.startsWith('^');
  const bar = script.indexOf('|');
  const cut = Number(script.slice(asWritten ? 1 : 0, bar));
  if (bar < 0 || !Number.isInteger(cut) || cut > word.length) return undefined;
  const base = asWritten ? word : word.toLowerCase();
  return base.slice(0, base.length - cut) + script.slice(bar + 1);
}
