import type { Token } from '../../model/doc.ts';
import type { TimesLexicon } from './times-lexicon.ts';

/** Kinds of words that a time may be made of. A sentence without the kind that a recogniser looks for is not searched. */
export type Hint =
  | 'figure'
  | 'month'
  | 'weekday'
  | 'season'
  | 'dayPart'
  | 'unit'
  | 'eve'
  | 'part'
  | 'decade'
  | 'holiday'
  | 'dayWord'
  | 'frequency'
  | 'noon'
  | 'reference';

/** Which kinds of time words stand among tokens. */
export type FindHints = (tokens: readonly Pick<Token, 'text'>[], first: number, end: number) => ReadonlySet<Hint>;

const none: ReadonlySet<Hint> = new Set();
const figure = /\d/;

export function createHints(lexicon: TimesLexicon): FindHints {
  const hints = new Map<string, Hint[]>();
  for (const [hint, words] of Object.entries(hintWords(lexicon))) {
    for (const word of words) hints.set(word, [...(hints.get(word) ?? []), hint as Hint]); // keys of a Record<Hint, …>
  }
  return (tokens, first, end) => {
    let found: Set<Hint> | undefined;
    for (let at = first; at < end; at += 1) {
      const text = tokens[at]?.text ?? '';
      const digit = figure.test(text);
      const parts = text.length > 4 && text.includes('-') ? text.toLowerCase().split('-') : [text.toLowerCase()];
      for (const part of parts) {
        const known = hints.get(part.endsWith('.') ? part.slice(0, -1) : part);
        if (!known && !digit) continue;
        found ??= new Set();
        if (digit) found.add('figure');
        for (const hint of known ?? []) found.add(hint);
      }
    }
    return found ?? none;
  };
}

function hintWords(lexicon: TimesLexicon): Record<Exclude<Hint, 'figure'>, readonly string[]> {
  const { holidays } = lexicon;
  const holidayNames = [holidays.fixed, holidays.weekday, holidays.easter].flatMap((table) => Object.keys(table));
  return {
    month: Object.values(lexicon.months).flat(),
    weekday: Object.values(lexicon.weekdays).flat(),
    season: Object.values(lexicon.seasons).flat(),
    dayPart: Object.values(lexicon.dayParts).flat(),
    unit: [...Object.values(lexicon.units).flat(), 'ago'],
    eve: ['eve'],
    part: ['quarter', 'half', 'q1', 'q2', 'q3', 'q4'],
    decade: Object.keys(lexicon.decades),
    holiday: holidayNames.map((name) => longest(name.split(/[ '.]+/))),
    dayWord: ['today', 'tonight', 'yesterday', 'tomorrow'],
    frequency: Object.keys(lexicon.frequencies),
    noon: ['noon', 'midday', 'midnight'],
    reference: Object.values(lexicon.references)
      .flat()
      .map((phrase) => phrase.split(' ').at(-1) ?? ''),
  };
}

function longest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}
