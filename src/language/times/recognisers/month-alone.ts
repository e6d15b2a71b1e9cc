import type { Grammar } from '../grammar.ts';
import { isCapitalised, textAfter, textBefore } from '../match.ts';
import type { Recogniser } from '../reading.ts';
import { relationOf } from './relation.ts';

const preposition =
  /(?:^|[^\p{L}])(?:in|of|since|by|until|till|through|throughout|from|between|early|late|mid|during|before|after|around|for|dated|last|next|each|every|as|its|their|the|a|an|this|that|end-?|and|to|or|[-–])[\s-]*$/iu;

/** "In December", "since March", "last May", "the March vote". Not "may", "Theresa May", "the march", "June Smith". */
export const monthAlone = (grammar: Grammar): Recogniser => ({
  name: 'month-alone',
  hints: ['month'],
  pattern: grammar.pattern(
    "(?:(?<relation>last|next|this|this past|this coming|the previous|the following|the next) )?(?<month>{month})(?!['’-]?\\d)",
  ),
  read(match) {
    const { month = '', relation } = match.groups ?? {};
    const word = month.toLowerCase().replace(/\.$/, '');
    if (!isCapitalised(month) || (word.length < 4 && word !== 'may')) return null;
    const before = textBefore(match);
    const after = textAfter(match);
    const ambiguous = grammar.lexicon.ambiguousMonths.includes(word);
    if (ambiguous && !relation && !preposition.test(before)) return null;
    if (
      ambiguous &&
      !relation &&
      /^\s\p{Lu}\p{Ll}/u.test(after) &&
      !/\b(?:in|since|by|until|last|next)\s*$/i.test(before)
    )
      return null;
    if (word === 'may' && /^\s(?:be|have|not|also|well|yet)\b/.test(after)) return null;
    return { kind: 'date', month: grammar.month(month) ?? 0, ...(relation ? { relation: relationOf(relation) } : {}) };
  },
});
