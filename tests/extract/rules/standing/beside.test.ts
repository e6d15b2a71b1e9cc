import { describe, expect, it } from 'vitest';
import { relationsIn } from '../../../fixtures/relations-in.ts';
import { useSession } from '../../../fixtures/session.ts';

const session = useSession();

describe('beside', () => {
  it.each([
    ['Omar Farouk, a Republican, voted against it.', ['member-of: Omar Farouk → Republican']],
    ['Omar Farouk (SPD) voted against it.', ['member-of: Omar Farouk → SPD']],
    ['Omar Farouk is a moderate Democrat.', ['member-of: Omar Farouk → Democrat']],
  ])('reads “%s”', async (text, expected) => {
    expect(await relationsIn(text, 'beside', session)).toEqual(expected);
  });

  it.each([
    'Omar Farouk, Republicans and Democrats voted against it.', // a list
    'Omar Farouk met a Republican.',
    'Omar Farouk, who beat a Republican, smiled.',
    'The vote, Omar Farouk said, was lost (Reuters).',
  ])('reads nothing in “%s”', async (text) => {
    expect(await relationsIn(text, 'beside', session)).toEqual([]);
  });
});
