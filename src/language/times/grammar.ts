import type { Season, Unit } from './periods.ts';
import type { TimesLexicon } from './times-lexicon.ts';

/** Patterns and values of the words in the lexicon, made once. */
export interface Grammar {
  readonly lexicon: TimesLexicon;
  /**
   * A global pattern that ignores case. `{month}`, `{weekday}`, `{unit}` … stand for the words of the lexicon, a blank
   * for any short gap; it matches whole words only.
   */
  pattern(source: string): RegExp;
  month(word: string): number | undefined;
  weekday(word: string): number | undefined;
  season(word: string): Season | undefined;
  dayPart(word: string): string | undefined;
  unit(word: string): Unit | undefined;
  /** "three", "twenty-one", "1.5", "two and a half", "a"; undefined if vague ("several"). */
  amount(words: string): number | undefined;
  /** "3rd", "third", "21". */
  ordinal(word: string): number | undefined;
  /** "gmt" to "Z". */
  zone(word: string): string | undefined;
}

/** Letters and figures of Latin script; the whole of Unicode would make every pattern slow to compile. */
const letter = '[\\w\\u00c0-\\u024f]';

/** Longer words first, so that "september" is not read as "sep". */
function alternatives(list: readonly string[]): string {
  const escaped = [...new Set(list)].map((word) => word.replaceAll(/[.+]/g, '\\$&').replaceAll(/['’]/g, "['’]"));
  return escaped.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

function inverted<T>(table: Readonly<Record<string, readonly string[]>>, value: (key: string) => T): Map<string, T> {
  return new Map(Object.entries(table).flatMap(([key, list]) => list.map((word) => [word, value(key)] as const)));
}

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '').replaceAll('’', "'");

export function createGrammar(lexicon: TimesLexicon): Grammar {
  const months = inverted(lexicon.months, Number);
  const weekdays = inverted(lexicon.weekdays, Number);
  const seasons = inverted(lexicon.seasons, (key) => key as Season); // keys checked by the schema
  const dayParts = inverted(lexicon.dayParts, (key) => key);
  const units = inverted(lexicon.units, (key) => key as Unit); // a test holds the keys to Unit
  const macros = macrosOf(lexicon);
  const expand = (source: string): string =>
    source
      .replaceAll(/\{([a-z][a-zA-Z]*)\}/g, (whole, name: string) => macros[name] ?? whole)
      .replaceAll(/\[[^\]]* [^\]]*\]/g, (characters) => characters.replace(' ', '\\s'))
      .replaceAll(' ?', '\\s{0,4}')
      .replaceAll(' ', '\\s{1,4}');
  return {
    lexicon,
    pattern: (source) => new RegExp(`(?<!${letter})(?:${expand(source)})(?!${letter})`, 'gi'),
    month: (word) => months.get(plain(word)),
    weekday: (word) => weekdays.get(plain(word)),
    season: (word) => seasons.get(plain(word)),
    dayPart: (word) => dayParts.get(plain(word)),
    unit: (word) => units.get(plain(word)),
    amount: (phrase) => amountOf(plain(phrase).replaceAll(/\s+/g, ' '), lexicon),
    ordinal: (word) => lexicon.ordinals[plain(word)] ?? (/^\d+/.test(word) ? Number.parseInt(word, 10) : undefined),
    zone: (word) => lexicon.zones[plain(word).replaceAll('.', '')],
  };
}

function macrosOf(lexicon: TimesLexicon): Record<string, string> {
  const first = (table: Readonly<Record<string, readonly string[]>>) =>
    Object.values(table).map((list) => list[0] ?? '');
  const number = `(?:${alternatives(Object.keys(lexicon.numbers))})`;
  const compound = `${number}(?:[- ]${number})?(?:[- ]hundred)?`;
  const { fixed, weekday, easter } = lexicon.holidays;
  const holidays = `(?:${alternatives([fixed, weekday, easter].flatMap((table) => Object.keys(table)))})`;
  const short = `(?:${alternatives(Object.values(lexicon.weekdays).flat())})\\.?`;
  const fraction = String.raw`(?: and a half|-and-a-half|[ -]1\/2)?`;
  return {
    month: `(?:${alternatives(Object.values(lexicon.months).flatMap((list) => list.slice(0, 1)))}|(?:${alternatives(
      Object.values(lexicon.months).flatMap((list) => list.slice(1)),
    )})\\.?)`,
    weekday: `(?:${alternatives(first(lexicon.weekdays))})`,
    holiday: holidays,
    dayName: `(?:(?:${holidays}|${short}))`,
    season: `(?:${alternatives(Object.values(lexicon.seasons).flat())})`,
    dayPart: `(?:${alternatives(Object.values(lexicon.dayParts).flat())})`,
    unit: `(?:${alternatives(Object.values(lexicon.units).flat())})`,
    units: `(?:${alternatives(Object.values(lexicon.units).map((list) => list.at(-1) ?? ''))})`,
    unitSingle: `(?:${alternatives(first(lexicon.units).filter((unit) => unit !== 'seconds'))})`,
    number: `(?:\\d{1,3}(?:,\\d{3}|\\.\\d{1,2})?${fraction}|${compound}${fraction}|half an?|an?)`,
    count: `(?:\\d{1,4}|${compound})`,
    vague: `(?:${alternatives(lexicon.vagueAmounts)})`,
    about: `(?:${alternatives(lexicon.approximations)})`,
    ordinal: `(?:\\d{1,2}(?:st|nd|rd|th)|${alternatives(Object.keys(lexicon.ordinals))})`,
    day: '(?:0?[1-9]|[12]\\d|3[01])',
    year: '(?:1\\d{3}|20\\d{2})',
    zone: `(?:${alternatives(Object.keys(lexicon.zones))}|local time)`,
    decade: `(?:${alternatives(Object.keys(lexicon.decades))})`,
  };
}

function amountOf(phrase: string, lexicon: TimesLexicon): number | undefined {
  if (/^half(?: an?)?$/.test(phrase)) return 0.5;
  const half = /(?: and a half|-and-a-half|[ -]1\/2)$/.exec(phrase);
  if (half) {
    const whole = amountOf(phrase.slice(0, half.index), lexicon);
    return whole === undefined ? undefined : whole + 0.5;
  }
  if (/^\d/.test(phrase)) return Number(phrase.replace(',', ''));
  if (phrase === 'a' || phrase === 'an') return 1;
  let total = 0;
  for (const word of phrase.split(/[- ]/)) {
    if (word === 'hundred') total *= 100;
    else if (lexicon.numbers[word] !== undefined) total += lexicon.numbers[word];
    else return undefined;
  }
  return total;
}
