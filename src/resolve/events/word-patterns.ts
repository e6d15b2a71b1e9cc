import type { TellingWords } from '../../model/lexicon.ts';

/** The words beside a trigger that help to tell events apart, ready to be looked for. */
export interface WordPatterns {
  readonly common: TellingWords['common'];
  /** Up to two words before a noun. */
  readonly other: RegExp;
  /** Up to one word before a verb. */
  readonly habit: RegExp;
  readonly undoing: RegExp;
}

export function wordPatterns({ common, others, habits, undoing }: TellingWords): WordPatterns {
  const oneOf = (words: ReadonlySet<string>) => `(?:${[...words].join('|')})`;
  return {
    common,
    other: new RegExp(`\\b${oneOf(others)}\\s+(?:[\\w-]+\\s+){0,2}$`, 'i'),
    habit: new RegExp(`\\b${oneOf(habits)}\\s+(?:[\\w-]+\\s+)?$`, 'i'),
    undoing: new RegExp(`^${oneOf(undoing)}`, 'i'),
  };
}
