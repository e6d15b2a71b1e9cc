import { bylineLabels, creditVerbs, nameParticles } from './english-pages.ts';
import { findPostedLine } from './find-posted-line.ts';
import { fullDateUngrouped, partialDate } from './parse-date.ts';

/** A line that says who wrote the text: "By Jane Doe and John Roe, 3 May 2016". */
export interface Byline {
  /** The names, and whatever outlet or town stands with them. */
  readonly byline: string;
  readonly published: string | null;
}

const opening = new RegExp(`^(?:${bylineLabels})\\b\\s*:?\\s+(?=\\S)`, 'iu');
const dates = new RegExp(
  `[\\s|•·,;(–—-]*(?:\\b(?:${fullDateUngrouped}|${partialDate})|\\b(?:published|posted|updated)\\b)`,
  'iu',
);
const credit = new RegExp(`^\\((?:${creditVerbs})\\b.*\\bby\\b.*\\)?$`, 'iu');

export function findByline(line: string): Byline | null {
  const label = opening.exec(line);
  if (!label || /^\p{Ll}/u.test(line)) return null;
  const rest = line.slice(label[0].length);
  const date = dates.exec(rest);
  const names = (date ? rest.slice(0, date.index) : rest).replace(/[\s|•·,;:–—-]+$/u, '');
  if (!areNames(names)) return null;
  if (!date) return { byline: names, published: null };
  const posted = findPostedLine(rest.slice(date.index));
  return posted && { byline: names, published: posted.published };
}

/** "(Reporting by Jane Doe; Editing by John Roe)" at the foot of wire copy. */
export function isCredit(line: string): boolean {
  return credit.test(line);
}

function areNames(names: string): boolean {
  const words = names.split(/[\s,;|•·/&–—]+/u).filter((word) => word !== '');
  const capitalised = words.filter((word) => /^["'‘“(]?(?:\p{Ll}{1,3}[-'’])?\p{Lu}/u.test(word));
  // A sentence ends with a stop after a word; initials and "Jr." are short.
  const isSentence = /\p{L}{4,}[.?!]["'”’)]?$/u.test(names);
  const others = words.filter((word) => !capitalised.includes(word) && !nameParticles.has(word) && !word.includes('@'));
  return capitalised.length > 0 && words[0] === capitalised[0] && others.length === 0 && !isSentence;
}
