import { expect, test } from 'vitest';
import { createSharer } from '../../src/pipeline/share-alike.ts';
import { claimOf } from '../fixtures/graph-claims.ts';

test('claims stay as they are, and what they say alike of how they were read is one', () => {
  const noted = (at: number) => ({
    ...claimOf({ type: 'attack', roles: { agent: 'A' }, at }),
    reasons: [
      { name: 'by-verb', value: 0.2 },
      { name: 'at', value: at },
    ],
    steps: ['agent by nsubj'],
  });
  const share = createSharer();
  const [one, other] = [share(noted(1)), share(noted(2))];
  expect(JSON.stringify([one, other])).toBe(JSON.stringify([noted(1), noted(2)]));
  expect(other.reasons?.[0]).toBe(one.reasons?.[0]);
});
