import { onceFor } from '../once-for.ts';
import type { FoundRefiner } from './refiner.ts';

const part =
  '(?:end|beginning|start|middle|close|turn|outset|latter part|early part|latter half|early days|final days|last days|first days)';

const patternFor = onceFor((grammar) =>
  grammar.pattern(
    `(?:(?:the )?(?:very )?${part} of (?:the )?|(?:the )?(?:early|late|mid|later)(?: in |[- ])(?:the )?|(?:the )?(?:first|last|second|third|fourth) (?:week|days?|weekend|half) of (?:the )?)(?=$)`,
  ),
);

/**
 * "early October", "the end of 1944", "mid-2014", "the first week of March": the words that name a part belong to the
 * expression; its value and its days stay those of the whole.
 */
export const modifiers: FoundRefiner = {
  name: 'modifiers',
  refine(found, text, grammar) {
    const pattern = patternFor(grammar);
    return found.map((item) => {
      if (item.reading.kind !== 'date' && item.reading.kind !== 'shift') return item;
      const head = text.slice(Math.max(0, item.start - 48), item.start);
      pattern.lastIndex = 0;
      const match = pattern.exec(head);
      return match ? { ...item, start: item.start - (head.length - match.index) } : item;
    });
  },
};
