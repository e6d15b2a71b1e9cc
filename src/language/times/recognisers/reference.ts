import type { Grammar } from '../grammar.ts';
import { textAfter } from '../match.ts';
import type { Recogniser } from '../reading.ts';

const adjectives = /^(?:current|recent|future)$/;

/** "now", "currently", "recently", "soon", "the future", "the past". Not "the past two weeks", "soon after". */
export const reference = (grammar: Grammar): Recogniser => {
  const values = new Map(
    Object.entries(grammar.lexicon.references).flatMap(([value, words]) => words.map((word) => [word, value] as const)),
  );
  const words = [...values.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return {
    name: 'reference',
    hints: ['reference'],
    pattern: grammar.pattern(words.join('|')),
    read(match) {
      const word = match[0].toLowerCase().replaceAll(/\s+/g, ' ');
      const after = textAfter(match);
      if (
        /^(?:the past|the future)$/.test(word) &&
        /^\s+(?!and|is|was|of|for|to|but|that|with|by|in|as)\p{L}/u.test(after)
      )
        return null;
      // "Current TV", "the future tense of", "future-proof".
      if (adjectives.test(word) && !/^\s\p{L}/u.test(after) && word !== 'future') return null;
      if (/^\p{Lu}/u.test(match[0]) && /^\s\p{Lu}/u.test(after)) return null;
      if (word === 'soon' && /^\s+(?:after|as|enough)/.test(after)) return null;
      return {
        kind: 'fixed',
        type: 'DATE',
        value: values.get(word) ?? '',
        ...(word === 'soon' ? { onlyFuture: true } : {}),
      };
    },
  };
};
