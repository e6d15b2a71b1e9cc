import { describe, expect, it } from 'vitest';
import { useMeantBy } from './meant-by.ts';

const meantBy = useMeantBy();

describe('an “it” in a clause that is joined to another', () => {
  it.each([
    ['Israel bombed a depot near Damascus; last month it had struck the airfield.', 'it', 'Israel'],
    ['Oslo fears that Malaysia might devalue, and that it could impose curbs on brokers.', 'it', 'Malaysia'],
  ])('%s', async (text, pronoun, name) => {
    expect(await meantBy(text, pronoun)).toBe(name);
  });

  it.each(['Iran fired a missile and it hit a hotel.', 'The general spoke of the plan, and it angered the queen.'])(
    '%s: of nobody',
    async (text) => {
      expect(['Iran', 'The general']).not.toContain(await meantBy(text, 'it'));
    },
  );
});
