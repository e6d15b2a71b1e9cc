import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { splitSentences } from '../../../src/language/split-sentences.ts';
import { createTimesAnnotator } from '../../../src/language/times/times.ts';
import { parseTimesLexicon, type TimesLexicon } from '../../../src/language/times/times-lexicon.ts';
import { tokenize } from '../../../src/language/tokenize.ts';
import type { Doc, TimeExpression } from '../../../src/model/doc.ts';
import type { ArticleId } from '../../../src/model/ids.ts';

const path = new URL('../../../seeds/lexicon/times.yaml', import.meta.url);
export const lexicon: TimesLexicon = parseTimesLexicon(parse(readFileSync(path, 'utf8')));
export const annotator = createTimesAnnotator(lexicon);

/** A doc with sentences and tokens; parts of speech are unknown unless given by word form. */
export function docOf(
  text: string,
  published?: string,
  upos: Readonly<Record<string, string>> = {},
): Doc<'sentences' | 'tokens'> {
  const tokens = tokenize(text).map(({ start, end }) => {
    const word = text.slice(start, end);
    return { start, end, text: word, lemma: word, upos: upos[word] ?? 'X', head: -1, deprel: 'dep' };
  });
  const sentences = splitSentences(text).map(({ start, end }) => ({
    start,
    end,
    firstToken: tokens.findIndex((token) => token.start >= start),
    endToken: tokens.filter((token) => token.start < end).length,
  }));
  const article = { id: 'art_test' as ArticleId, text, language: 'en', skip: [], ...(published ? { published } : {}) };
  return { article, sentences, tokens };
}

/** The same with the text's head marked as a dateline. */
export function withDateline(doc: Doc<'sentences' | 'tokens'>, end: number): Doc<'sentences' | 'tokens'> {
  return { ...doc, article: { ...doc.article, skip: [{ start: 0, end, kind: 'dateline' }] } };
}

export async function timesOf(
  text: string,
  published?: string,
  upos?: Readonly<Record<string, string>>,
): Promise<readonly TimeExpression[]> {
  const [layers] = await annotator.annotate([docOf(text, published, upos)]);
  return layers?.times ?? [];
}

/** "[Friday] 2017-09-29 2017-09-29..2017-09-29": the words, the value and the first and last day ("-" for none). */
export async function read(
  text: string,
  published?: string,
  upos?: Readonly<Record<string, string>>,
): Promise<string[]> {
  const times = await timesOf(text, published, upos);
  return times.map(({ start, end, value, interval }) => {
    const days = interval ? ` ${interval.start ?? ''}..${interval.end ?? ''}` : '';
    return `[${text.slice(start, end)}] ${value}${days}`;
  });
}
