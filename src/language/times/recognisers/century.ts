import type { Grammar } from '../grammar.ts';
import type { Recogniser } from '../reading.ts';

/** "the 19th century", "twentieth-century", "the 5th century BC". */
export const century = (grammar: Grammar): Recogniser => ({
  name: 'century',
  hints: ['unit'],
  pattern: grammar.pattern('(?:the )?(?<ordinal>{ordinal})[- ]centur(?:y|ies)(?<era> B\\.?C\\.?E?\\.?)?'),
  read(match) {
    const count = grammar.ordinal(match.groups?.ordinal ?? '');
    if (count === undefined || count > 21) return null;
    return { kind: 'date', century: (count - 1) * 100, ...(match.groups?.era ? { era: 'BC' as const } : {}) };
  },
});
