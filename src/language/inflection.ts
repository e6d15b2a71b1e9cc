/** Regular inflection of English, undone by rule. What the rules get wrong stands in the lexicon. */

const sibilant = /(?:s|x|z|ch|sh)es$/;

/** "countries" → "country", "boxes" → "box", "cases" → "case". */
export function withoutPlural(word: string): string {
  if (!/[^su]s$/.test(word) || word.endsWith('is')) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|zz|tz|ch|sh|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The third person: "tries" → "try", "watches" → "watch", "goes" → "go". */
export function withoutPerson(word: string): string {
  if (!/[^su]s$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/oes$/.test(word)) return word.slice(0, -2);
  if (sibilant.test(word) && !/[^s]ses$/.test(word) && !/[^tz]zes$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** What -ed and -ing are added to: "tri", "stopp", "mak"; undefined if the word has neither ending. */
export function verbStem(word: string): string | undefined {
  const stem = /^(.*[aeiouy].*)ing$/.exec(word)?.[1] ?? /^(.*[aeiouy].*)ed$/.exec(word)?.[1];
  return stem !== undefined && stem.length > 1 ? stem : undefined;
}

/** From a stem to the verb: "tri" → "try", "stopp" → "stop", "mak" → "make". */
export function verbFromStem(stem: string): string {
  if (/[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  if (/([bdgkmnprtv])\1$/.test(stem)) return stem.slice(0, -1);
  return needsFinalE(stem) ? `${stem}e` : stem;
}

/** Whether a silent e was dropped before the ending, as spelling shows it. */
function needsFinalE(stem: string): boolean {
  if (/(?:[vu]|[^aeiou]c|[^aeiou][bcdfgkptz]l|[dlr]g|[lnpr]s|[^sz]z|dg)$/.test(stem)) return !/[^l]ll$/.test(stem);
  if (/(?:[^aeiou][aeiou]|[aeo]u|ea|ai|oi|oo|ee)[cs]$/.test(stem)) return true;
  if (/(?:a|e)ng$/.test(stem)) return true;
  if (/(?:[aeo][aeiou]|ie|[^q]ui)[^aeiou]$/.test(stem)) return false;
  if (/[^aeiou](?:er|en|on|el|ow|et|op|or|it|al)$/.test(stem)) return false;
  return /[aeiou][bdgklmnprt]$/.test(stem);
}
