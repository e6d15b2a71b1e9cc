import { pad } from '../calendar.ts';
import type { Grammar } from '../grammar.ts';
import { number, textAfter, textBefore } from '../match.ts';
import type { Recogniser } from '../reading.ts';

/** "8:00 am", "8 a.m.", "15:11 GMT", "22:30", "0600 GMT", "1800 hours", "10 o'clock". Not "a 3:1 win". */
export const clock = (grammar: Grammar): Recogniser => ({
  name: 'clock',
  hints: ['figure'],
  pattern: grammar.pattern(
    "(?:(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)?(?: ?(?<half>[ap]\\.m\\.?|[ap]m)|(?<bare>(?<=:\\d\\d))| o['’]clock(?: in the (?<part>morning|afternoon|evening))?|(?: ?hours| ?hrs)(?<=\\d\\d ?(?:hours|hrs))|(?= {zone}))|(?<military>[01]\\d[0-5]\\d|2[0-3][0-5]\\d)(?: ?hours| ?hrs|(?= (?:{zone}))))(?: (?<zone>{zone}))?",
  ),
  read(match) {
    const { hour, minute, half, part, military, zone } = match.groups ?? {};
    if (/^\s*(?:km|win|loss|to)\b|^[:–-]\d/.test(textAfter(match)) || /[\d:$.]$/.test(textBefore(match))) return null;
    if (
      / ?(?:hours|hrs)/i.test(match[0]) &&
      !minute &&
      !(military && /\b(?:at|by|until|till|from|to|since|around|between|before|after)\s$/i.test(textBefore(match)))
    )
      return null;
    let hours = military ? number(military.slice(0, 2)) : number(hour);
    if (hours > 12 && half) return null;
    if (part && part !== 'morning' && hours < 12) hours += 12;
    if (half) hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
    const minutes = military ? military.slice(2) : (minute ?? '00');
    return { kind: 'clock', clock: `${pad(hours)}:${minutes}${zone ? (grammar.zone(zone) ?? '') : ''}` };
  },
});

/** "noon", "at midnight". */
export const noon = (grammar: Grammar): Recogniser => ({
  name: 'noon',
  hints: ['noon'],
  pattern: grammar.pattern('(?<word>noon|midday|midnight)(?: (?<zone>{zone}))?'),
  read: (match) =>
    /^\p{Lu}/u.test(match[0]) && match.index > 0
      ? null
      : { kind: 'clock', clock: /midnight/i.test(match[0]) ? '24:00' : '12:00' },
});
