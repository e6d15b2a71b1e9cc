import type { Grammar } from '../grammar.ts';
import { textBefore } from '../match.ts';
import type { Recogniser } from '../reading.ts';

const offsets: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'last night': -1,
};

/** "today", "yesterday morning", "tonight", "last night", "this afternoon", "the day before yesterday". */
export const dayWord = (grammar: Grammar): Recogniser => ({
  name: 'day-word',
  hints: ['dayWord', 'dayPart'],
  pattern: grammar.pattern(
    '(?:the day (?<beside>before|after) )?(?<word>today|tonight|yesterday|tomorrow)(?: (?<part>{dayPart}))?|last night|(?<overnight>overnight)|(?:earlier |later )?this (?:same |very )?(?<now>{dayPart})',
  ),
  read(match) {
    // "USA Today" is a name.
    if (/^T/.test(match[0]) && /\p{Lu}\p{L}*\s$/u.test(textBefore(match))) return null;
    const { beside, word, part, now, overnight } = match.groups ?? {};
    const phrase = word?.toLowerCase() ?? (now ? 'today' : overnight ? 'tonight' : 'last night');
    const by = (offsets[phrase] ?? 0) + (beside === undefined ? 0 : /before/i.test(beside) ? -1 : 1);
    const night = phrase === 'tonight' || phrase === 'last night';
    const clock = night ? 'NI' : grammar.dayPart(part ?? now ?? '');
    return { kind: 'shift', unit: 'day', by, from: 'dateline', ...(clock ? { clock } : {}) };
  },
});

/** "at night", "by night": any night. */
export const anyNight = (grammar: Grammar): Recogniser => ({
  name: 'any-night',
  hints: ['dayPart'],
  pattern: grammar.pattern('(?<=(?:at|by) )(?<part>night)(?=[ .,;:)]|$)'),
  read: () => ({ kind: 'fixed', type: 'TIME', value: 'XXXX-XX-XXTNI' }),
});
