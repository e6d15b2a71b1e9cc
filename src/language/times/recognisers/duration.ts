import { durationValue } from '../duration-value.ts';
import type { Grammar } from '../grammar.ts';
import { textAfter, textBefore } from '../match.ts';
import type { Reading, Recogniser } from '../reading.ts';

const old = /^[\s-]*(?:old|of age)\b/i;

function duration(grammar: Grammar, amount: string | undefined, word: string): Reading | null {
  const unit = grammar.unit(word);
  if (!unit) return null;
  return { kind: 'fixed', type: 'DURATION', value: durationValue((amount && grammar.amount(amount)) || 'X', unit) };
}

/** "five years", "more than three months", "several days", "the past two weeks", "the next few months". Not "42 years old". */
export const countedUnits = (grammar: Grammar): Recogniser => ({
  name: 'counted-units',
  hints: ['unit'],
  pattern: grammar.pattern(
    "(?:(?:the|these|those|another) )?(?:(?:past|last|next|first|coming|previous|following|final|preceding|intervening) )?(?:{about} )?(?:(?<amount>{number})|(?<vague>{vague}))(?: (?:more|full|long|whole|straight|consecutive))? (?<unit>{unit})['’]?",
  ),
  read(match) {
    const { amount, unit = '' } = match.groups ?? {};
    if (
      old.test(textAfter(match)) ||
      /^-\p{Ll}/u.test(textAfter(match)) ||
      /(?:aged|age of)\s$/i.test(textBefore(match))
    )
      return null;
    // "an hour", "a year": a length; "a second" is an ordinal.
    if (/^second$/i.test(unit) || /^quarters?$/i.test(unit)) return null;
    return duration(grammar, amount, unit);
  },
});

/** "the past year", "recent weeks", "the coming months", "the last decade". */
export const nearbyUnits = (grammar: Grammar): Recogniser => ({
  name: 'nearby-units',
  hints: ['unit'],
  pattern: grammar.pattern(
    '(?:(?<=(?<lead>for|over|during|within|throughout|in) ))?(?<article>(?:the|these|those) )?(?<relation>past|last|recent|coming|next|following|previous|intervening|final|early|preceding) (?<unit>{unit})',
  ),
  read(match) {
    const { lead, article, relation = '', unit = '' } = match.groups ?? {};
    const plural = /(?:s|centuries)$/i.test(unit);
    if (plural) return duration(grammar, undefined, unit);
    if (!article || /weekend/i.test(unit)) return null;
    const length =
      /^past$/i.test(relation) || (lead !== undefined && lead !== 'in' && /last|coming|next|following/i.test(relation));
    return length ? duration(grammar, '1', unit) : null;
  },
});

/** "five-year", "10-day", "month-long", "decades-long", "two-and-a-half-year". Not "42-year-old". */
export const hyphenated = (grammar: Grammar): Recogniser => ({
  name: 'hyphenated-duration',
  hints: ['unit'],
  pattern: grammar.pattern(
    '(?:(?:{about} )?(?<amount>(?!an?[ -]){number}|multi|half)(?:-(?<unit>{unitSingle})(?:-long)?|[- ](?<spaced>{unitSingle})[- ]long)|(?<long>{unit})[- ]long)',
  ),
  read(match) {
    const { amount, spaced, unit = spaced, long } = match.groups ?? {};
    if (old.test(textAfter(match))) return null;
    if (long) return duration(grammar, /s$/i.test(long) ? undefined : '1', long);
    return duration(grammar, amount === 'multi' ? undefined : amount, unit ?? '');
  },
});

/** "for years", "after decades of war", "in weeks". */
export const bareUnits = (grammar: Grammar): Recogniser => ({
  name: 'bare-units',
  hints: ['unit'],
  pattern: grammar.pattern(
    '(?<=(?:for|after|in|within|over|through|despite|lasted|took|takes|take|many|of) )(?<unit>{units})(?= of| to come| on end|[,.;]| and | or |$| [a-z])',
  ),
  read(match) {
    const unit = match.groups?.unit ?? '';
    return /^(?:seconds|quarters|weekends)$/i.test(unit) ? null : duration(grammar, undefined, unit);
  },
});
