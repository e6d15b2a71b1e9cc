import { describe, expect, it } from 'vitest';
import { disputedMatters } from '../../src/explorer/app/state/disputed-matters.ts';
import type { PageClaim } from '../../src/explorer/contract.ts';

const claim = (id: string, more: Partial<PageClaim>): PageClaim =>
  ({ id, polarity: 'affirmed', qualifiers: {}, participants: [], reviews: [], ...more }) as unknown as PageClaim;
const agent = (name: string) => [{ role: 'agent', id: null, name, words: name }];

describe('what is disputed', () => {
  it('stands by what it is about, each side with all who say so', () => {
    const claims = [
      claim('a', { qualifiers: { killed: 12 } }),
      claim('b', { qualifiers: { killed: 15 } }),
      claim('c', { qualifiers: { killed: 12 } }),
      claim('d', { polarity: 'negated' }),
    ];
    const disputes = [
      { about: 'killed', left: 'a', right: 'b' },
      { about: 'killed', left: 'b', right: 'c' },
      { about: 'polarity', left: 'a', right: 'd' },
    ];
    const told = disputedMatters(disputes, claims).map(({ about, sides }) => [
      about,
      sides.map(([says, those]) => [says, those.map(({ id }) => id)]),
    ]);
    expect(told).toEqual([
      [
        'killed',
        [
          ['12', ['a', 'c']],
          ['15', ['b']],
        ],
      ],
      [
        'polarity',
        [
          ['affirmed', ['a']],
          ['negated', ['d']],
        ],
      ],
    ]);
  });

  it('names who is said to have done it, and is none when one side is gone', () => {
    const disputes = [{ about: 'agent', left: 'a', right: 'b' }];
    const claims = [claim('a', { participants: agent('the RSF') }), claim('b', { participants: agent('the army') })];
    expect(disputedMatters(disputes, claims)[0]?.sides.map(([says]) => says)).toEqual(['the RSF', 'the army']);
    expect(disputedMatters(disputes, claims.slice(0, 1))).toEqual([]);
  });
});
