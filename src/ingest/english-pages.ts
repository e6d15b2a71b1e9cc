import data from '../../seeds/lexicon/english-pages.json' with { type: 'json' };

const list = (words: string): string[] => words.split(' ');
/** Alternatives of a regular expression, the longest first so that "last updated" is not read as a bare word. */
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s+'))
    .join('|');

const monthNames = list(data.months).map((names) => names.split('|'));
const monthNumbers = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name.toLowerCase(), index + 1])),
);

/** 1 to 12, by a name as written: "Sept", "SEPTEMBER". */
export function monthNumber(name: string): number | undefined {
  return monthNumbers.get(name.toLowerCase());
}

/** Regular expression sources, as alternatives, for use with the flag `i`. */
export const months = anyOf(monthNames.flat());
export const weekdays = anyOf(list(data.weekdays).flatMap((names) => names.split('|')));
export const publishedLabels = anyOf(data.publishedLabels);
export const updatedLabels = anyOf(data.updatedLabels);
export const bylineLabels = anyOf(data.bylineLabels);
export const creditVerbs = anyOf(data.creditVerbs);
export const captionLabels = anyOf(data.captionLabels);

/** Whole lines that belong to the page, in lower case. */
export const furniture: ReadonlySet<string> = new Set(data.furniture);

/** Words in lower case that stand between names in a byline. */
export const nameParticles: ReadonlySet<string> = new Set(list(data.nameParticles));

/** The commonest words of English, in lower case. */
export const commonWords: ReadonlySet<string> = new Set(list(data.commonWords).map((word) => word.toLowerCase()));
