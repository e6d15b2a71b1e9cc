import data from '../../seeds/lexicon/english-tokens.json' with { type: 'json' };

const list = (words: string): string[] => words.split(' ');
const alternatives = (words: string): string => list(words).join('|');

/** Abbreviations before a name or a number, which no sentence ends with: "Gen", "Mr", "Lt". */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  list(data.abbreviations.titles).flatMap((title) => [title, title.toUpperCase()]),
);

/** Words that are written with a full stop, without it: "Mr", "Sept", "Corp". Case counts. */
export const abbreviations: ReadonlySet<string> = new Set([
  ...Object.values(data.abbreviations).flatMap(list),
  ...titleAbbreviations,
]);

/** Words that are abbreviations only before a number: "No. 5", "Fig. 2", "Sat. 9". */
export const numberedAbbreviations: ReadonlySet<string> = new Set(list(data.numbered));

/** Units that are cut from the number they stick to: "5 pm", "$ 5 m", "10 km". */
export const units: ReadonlySet<string> = new Set(list(data.units));

/** Where a word written as one is cut, by its lower-cased form: "cannot" → [3], "dunno" → [2, 3]. */
export const contractions: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(data.contractions));

/** Words with an apostrophe inside that is no clitic's: "o'clock". */
export const apostropheWhole: ReadonlySet<string> = new Set(list(data.apostropheWhole));

/** Regular expression sources, as alternatives. */
export const apostropheFirst = alternatives(data.apostropheFirst);
export const prefixes = alternatives(data.prefixes);
export const suffixes = alternatives(data.suffixes);
export const wholeHyphenated = alternatives(data.wholeHyphenated);
export const currencyLetters = alternatives(data.currencies);
export const domains = alternatives(data.domains);
export const fileExtensions = alternatives(data.files);
