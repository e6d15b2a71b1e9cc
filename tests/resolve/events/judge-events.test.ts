import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import { clusterJudgements } from '../../../src/resolve/clusters.ts';
import { eventOf, judgeEvents } from '../../../src/resolve/judge-events.ts';
import { eventContext as context, told } from '../../fixtures/event-context.ts';
import { type ClaimSketch, claimOf } from '../../fixtures/graph-claims.ts';

const isOne = (a: ClaimSketch, b: ClaimSketch) => {
  const [one, other] = [told(a), told(b)];
  const clusters = clusterJudgements(judgeEvents([one, other], context));
  return eventOf(one, clusters) === eventOf(other, clusters);
};

const test = { type: 'nuclear-test', roles: { agent: 'A' }, time: '2017-09-03', article: 'a1' };
const meeting = { type: 'meeting', roles: { agent: ['A-minister', 'B'] }, time: '2017-09-03', article: 'a1' };
const attack = { type: 'attack', roles: { agent: 'A', recipient: 'B' }, time: '2017-09-03', article: 'a1' };

describe('judgeEvents', () => {
  it.each<[string, boolean, ClaimSketch, ClaimSketch]>([
    ['two articles on one day', true, test, { ...test, article: 'a2' }],
    ['a force and its state', true, test, { ...test, article: 'a2', roles: { agent: 'A-army' } }],
    ['an agency of nobody knows whom', true, test, { ...test, article: 'a2', roles: { agent: 'agency' } }],
    ['another day', false, test, { ...test, article: 'a2', time: '2017-09-01' }],
    [
      'another ordinal',
      false,
      { ...test, qualifiers: { ordinal: 5 } },
      { ...test, article: 'a2', qualifiers: { ordinal: 6 } },
    ],
    [
      'a background mention by its ordinal',
      true,
      { ...test, qualifiers: { ordinal: 6 } },
      { type: 'nuclear-test', roles: { agent: 'A' }, article: 'a3', qualifiers: { ordinal: 6 } },
    ],
    ['a background mention without one', false, test, { type: 'nuclear-test', roles: { agent: 'A' }, article: 'a3' }],
    ['the news of the day', true, test, { type: 'nuclear-test', roles: { agent: 'A' }, article: 'a2' }],
    ['other parties', false, attack, { ...attack, article: 'a2', roles: { agent: 'B', recipient: 'A' } }],
    ['kin', true, attack, { ...attack, article: 'a2', type: 'shelling' }],
    ['no kin', false, attack, { ...attack, article: 'a2', type: 'meeting', roles: { agent: ['A', 'B'] } }],
    [
      'two officials of one state',
      false,
      meeting,
      { ...meeting, article: 'a2', roles: { agent: ['A-president', 'B'] } },
    ],
    ['an official and his state', true, meeting, { ...meeting, article: 'a2', roles: { agent: ['A', 'B'] } }],
    ['a denial', false, attack, { ...attack, article: 'a2', polarity: 'negated' }],
    ['a plan for that day', true, meeting, { ...meeting, article: 'a2', modality: 'planned' }],
    [
      'a plan without a day',
      false,
      meeting,
      { ...meeting, article: 'a2', modality: 'planned', time: undefined } as never,
    ],
    ['a demand', false, meeting, { ...meeting, article: 'a2', modality: 'demanded' }],
  ])('%s: %s', (_name, expected, a, b) => {
    expect(isOne(a, b)).toBe(expected);
  });

  it('joins what may be either of two events only where nothing tells those apart', () => {
    const at = (position: number, rest: Partial<ClaimSketch> = {}) =>
      told({ ...test, time: undefined, at: position, ...rest } as never);
    const events = (claims: readonly Claim[]) => {
      const clusters = clusterJudgements(judgeEvents(claims, context));
      return new Set(claims.map((claim) => eventOf(claim, clusters))).size;
    };
    const [first, second] = [told({ ...test, at: 2 }), told({ ...test, at: 4, time: '2017-09-04' })];
    expect(events([first, second, at(6)])).toBe(3);
    expect(events([first, at(4), at(6)])).toBe(1);
  });

  it('does not join what speaks against one of the tellings', () => {
    const held = (at: number, rest: Partial<ClaimSketch> = {}) =>
      told({ type: 'arrest', roles: { agent: 'A' }, article: 'a1', at, ...rest });
    const claims = [
      held(1000, { qualifiers: { detained: 23 } }),
      held(1040),
      held(1080, { qualifiers: { detained: 7 } }),
    ];
    const clusters = clusterJudgements(judgeEvents(claims, context));
    expect(new Set(claims.map((claim) => eventOf(claim, clusters))).size).toBe(3);
  });

  it('an article comes back to an event by its own words for it', () => {
    const own = told({ ...test, article: 'a2', at: 2 });
    const later = told({ type: 'nuclear-test', roles: { agent: 'A' }, article: 'a2', at: 900 });
    const reasonsOf = (claims: readonly Claim[]) =>
      judgeEvents(claims, context)
        .find(({ left, right }) => left === later.id || right === later.id)
        ?.reasons.map(({ name }) => name);
    expect(reasonsOf([told(test), own, later])).toContain('same-article');
    expect(reasonsOf([told(test), later])).toContain('news-of-the-day');
  });

  it('compares what a book leaves undated within some pages, not with all that it tells', () => {
    const undated = (at: number) => told({ ...attack, time: undefined, article: 'book', at } as never);
    const compared = (at: number) => judgeEvents([undated(10), undated(at)], context).length;
    expect(compared(1_000)).toBe(1);
    expect(compared(1_000_000)).toBe(0);
  });

  it('does not depend on the order of claims', () => {
    const sketch = fc.record({
      type: fc.constantFrom('attack', 'shelling', 'meeting', 'nuclear-test'),
      agent: fc.constantFrom('A', 'B', 'A-army', 'A-minister', 'some-men'),
      other: fc.constantFrom('A', 'B', 'C'),
      article: fc.constantFrom('a1', 'a2', 'a3'),
      at: fc.nat(500),
      day: fc.option(fc.constantFrom('2017-09-03', '2017-09-04'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 25 }), fc.nat(), (sketches, turn) => {
        const claims = sketches.map(({ type, agent, other, article, at, day }) =>
          claimOf({
            type,
            roles: type === 'meeting' ? { agent: [agent, other] } : { agent, recipient: other },
            article,
            at,
            ...(day && { time: day }),
          }),
        );
        const byId = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
        const cut = byId.length === 0 ? 0 : turn % byId.length;
        const turned = [...byId.slice(cut), ...byId.slice(0, cut)].reverse();
        const ids = (judged: readonly Claim[]) =>
          judgeEvents(judged, context)
            .map(({ id }) => id)
            .sort();
        expect(ids(turned)).toEqual(ids(byId));
      }),
    );
  });

  it('looks for “the third test” among those of its party alone, and of nobody knows whom', () => {
    const third = (agent: string, article: string, at: number) =>
      told({ type: 'nuclear-test', roles: { agent }, article, at, qualifiers: { ordinal: 3 } });
    const left = (claims: readonly Claim[]) => judgeEvents(claims, context).length;
    expect(left([third('B', 'b1', 1), third('C', 'b2', 2)])).toBe(0);
    expect(left([third('B', 'b1', 1), third('some-men', 'b2', 2)])).toBe(1);
  });

  it('judges a number of pairs that grows with the claims, not with their pairs', () => {
    const claims = Array.from({ length: 400 }, (_, index) =>
      told({
        ...attack,
        at: index * 20,
        article: `b${index}`,
        time: { start: '2017-09-03', end: '2017-09-03' },
        modality: index % 2 ? 'demanded' : 'asserted',
      }),
    );
    expect(judgeEvents(claims, context).length).toBeLessThanOrEqual(claims.length);
  });
});
