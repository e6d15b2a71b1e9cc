import type { Grammar } from '../grammar.ts';
import { number, textBefore } from '../match.ts';
import type { Recogniser } from '../reading.ts';

/** "the 1990s", "1930's", "the '60s", "the sixties". Two figures alone are a decade of the 20th century. */
export const decade = (grammar: Grammar): Recogniser => ({
  name: 'decade',
  hints: ['figure', 'decade'],
  pattern: grammar.pattern(
    "(?:the )?(?<long>1\\d{2}0|20\\d0)['’]?s|(?:the )?['’]?(?<short>[2-9]0)s|(?:the|early|mid|late|in)[ -](?:(?:nineteen|eighteen)[ -])?(?<word>{decade})",
  ),
  read(match) {
    const { long, short, word } = match.groups ?? {};
    // "2030's goals" is a possessive, "the 1930's" a decade.
    if (
      long &&
      /['’]/.test(match[0]) &&
      !/\bthe |\b(?:early|mid|late)[\s-](?:the )?$/i.test(textBefore(match, 12) + match[0].slice(0, 4))
    )
      return null;
    if (short && !/the|['’]/i.test(match[0])) return null;
    const tens = word ? (grammar.lexicon.decades[word.toLowerCase()] ?? 0) : number(short);
    // "the 1600s" are a hundred years, "the 2000s" ten.
    if (long && number(long) % 100 === 0 && number(long) < 2000) return { kind: 'date', century: number(long) };
    return { kind: 'date', decade: long ? number(long) : 1900 + tens };
  },
});
