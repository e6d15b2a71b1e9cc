import { describe, expect, it } from 'vitest';
import { relationsIn } from '../../../fixtures/relations-in.ts';
import { useSession } from '../../../fixtures/session.ts';

const session = useSession();

describe('among', () => {
  it.each([
    ['Poland has been in NATO since 1999.', ['member-of: Poland → NATO']],
    ['Chad is in the African Union.', ['member-of: Chad → African Union']],
  ])('reads “%s”', async (text, expected) => {
    expect(await relationsIn(text, 'among', session)).toEqual(expected);
  });

  it.each(['Poland has confidence in NATO.', 'The envoy is in Poland.', 'Chad met Niger in the African Union.'])(
    'reads nothing in “%s”',
    async (text) => {
      expect(await relationsIn(text, 'among', session)).toEqual([]);
    },
  );
});
