import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import { findDisputes } from '../../../src/resolve/disputes/find-disputes.ts';
import { eventContext as context, told } from '../../fixtures/event-context.ts';
import { type ClaimSketch, claimOf } from '../../fixtures/graph-claims.ts';

const attack = { type: 'attack', roles: { agent: 'A', recipient: 'B' }, time: '2017-09-03', article: 'a1' };
const shelling = { type: 'shelling', roles: { agent: 'A', recipient: 'plant' }, article: 'a1', by: 'B' };

const office = {
  type: 'holds-office',
  roles: { source: 'P', target: 'A' },
  qualifiers: { title: 'president' },
  by: 'P',
};
const rival: ClaimSketch = { ...office, roles: { source: 'Q', target: 'A' }, by: 'Q' };

describe('findDisputes', () => {
  it('links a denial with what it denies, counts that differ, and relations', () => {
    const yes = told({ ...attack, qualifiers: { killed: 12 } }, 'evt_x');
    const more = told({ ...attack, article: 'a2', qualifiers: { killed: 15 } }, 'evt_x');
    const no = told({ ...attack, article: 'a2', polarity: 'negated', by: 'A' }, 'evt_y');
    const member = claimOf({ type: 'member-of', roles: { source: 'A', target: 'O' } });
    const stranger = claimOf({
      type: 'member-of',
      roles: { source: 'A', target: 'O' },
      article: 'a2',
      polarity: 'negated',
    });
    const found = findDisputes([yes, more, no, member, stranger], context);
    const sorted = (a: Claim, b: Claim) => (a.id < b.id ? { left: a.id, right: b.id } : { left: b.id, right: a.id });
    expect(found).toHaveLength(4);
    expect(found).toEqual(
      expect.arrayContaining([
        { about: 'killed', ...sorted(yes, more) },
        { about: 'polarity', ...sorted(yes, no) },
        { about: 'polarity', ...sorted(more, no) },
        { about: 'polarity', ...sorted(member, stranger) },
      ]),
    );
  });

  it.each<[string, boolean, ClaimSketch, ClaimSketch]>([
    [
      'the accused names the accuser',
      true,
      shelling,
      { ...shelling, roles: { agent: 'B', recipient: 'plant' }, by: 'A' },
    ],
    ['his minister does', true, shelling, { ...shelling, roles: { agent: 'B', recipient: 'plant' }, by: 'A-minister' }],
    ['a third names a fourth', false, shelling, { ...shelling, roles: { agent: 'D', recipient: 'plant' }, by: 'C' }],
    ['another harm', false, shelling, { ...shelling, roles: { agent: 'B', recipient: 'dam' }, by: 'A' }],
    ['an admission', false, shelling, { ...shelling, by: 'A' }],
    [
      'the article says so itself',
      false,
      shelling,
      { ...shelling, roles: { agent: 'B', recipient: 'plant' }, by: undefined } as never,
    ],
  ])('who did it: %s, %s', (_name, expected, a, b) => {
    const found = findDisputes([told(a, 'evt_1'), told({ ...b, at: 7 }, 'evt_2')], context);
    expect(found.map(({ about }) => about)).toEqual(expected ? ['agent'] : []);
  });

  it.each<[string, boolean, ClaimSketch]>([
    ['another says so of himself', true, rival],
    ['days later, in another article', true, { ...rival, article: 'a2' }],
    ['in the article’s own voice', true, { ...rival, by: undefined } as never],
    ['a third says so', true, { ...rival, by: 'C' }],
    ['he names his successor himself', false, { ...rival, by: 'P' }],
    ['a former one', false, { ...rival, qualifiers: { title: 'president', status: 'former' } }],
    ['a deputy', false, { ...rival, qualifiers: { title: 'vice president' } }],
    ['one of several ministers', false, { ...rival, qualifiers: { title: 'minister' } }],
    ['another state’s', false, { ...rival, roles: { source: 'Q', target: 'B' } }],
    ['months later', false, { ...rival, article: 'a3' }],
    ['up to the year before', false, { ...rival, time: { start: '2010-01-01', end: '2016-12-31' } }],
    ['only planned', false, { ...rival, modality: 'planned' }],
  ])('who holds an office: %s, %s', (_name, expected, other) => {
    const found = findDisputes([told(office), told(other)], context);
    expect(found.map(({ about }) => about)).toEqual(expected ? ['source'] : []);
  });

  it('lets offices of other articles change hands, unless somebody says so of himself', () => {
    const [old, next] = [told({ ...office, by: 'C' }), told({ ...rival, by: 'D', article: 'a2' })];
    expect(findDisputes([old, next], context)).toEqual([]);
  });
});
