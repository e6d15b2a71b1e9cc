import { z } from 'zod';

const words = z.array(z.string());
const valued = z.record(z.string(), z.number());

/** The shape of `seeds/lexicon/times.yaml`: words of English time expressions, lower-cased. */
export const timesLexiconSchema = z.object({
  months: z.record(z.string(), words),
  ambiguousMonths: words,
  weekdays: z.record(z.string(), words),
  seasons: z.record(z.enum(['SP', 'SU', 'FA', 'WI']), words),
  dayParts: z.record(z.string(), words),
  units: z.record(z.string(), words),
  numbers: valued,
  ordinals: valued,
  decades: valued,
  frequencies: z.record(z.string(), z.string()),
  vagueAmounts: words,
  approximations: words,
  references: z.object({ PRESENT_REF: words, PAST_REF: words, FUTURE_REF: words }),
  zones: z.record(z.string(), z.string()),
  holidays: z.object({
    fixed: z.record(z.string(), z.string()),
    weekday: z.record(z.string(), z.tuple([z.number(), z.number(), z.number()])),
    easter: valued,
  }),
  namedDays: z.array(z.object({ words, before: words.optional(), date: z.string() })),
  notYears: z.object({ after: words, before: words }),
  tense: z.object({
    future: words,
    announced: words,
    ahead: words,
    scheduled: words,
    past: words,
    either: words,
    notPast: words,
  }),
});

export type TimesLexicon = z.infer<typeof timesLexiconSchema>;

/**
 * Checks the parsed content of `seeds/lexicon/times.yaml`.
 * @throws ZodError with the path of what is wrong
 */
export function parseTimesLexicon(data: unknown): TimesLexicon {
  return timesLexiconSchema.parse(data);
}
