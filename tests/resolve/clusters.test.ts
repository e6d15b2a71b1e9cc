import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Judgement, makeJudgement, type Verdict, verdicts } from '../../src/model/judgement.ts';
import { compactJudgements, dropJudgement } from '../../src/model/judgements-log.ts';
import { clusterJudgements, clusterLinks } from '../../src/resolve/clusters.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

function judge(
  left: string,
  right: string,
  verdict: Verdict,
  score = 0.9,
  by = 'test@1',
  at: string | null = null,
): Judgement {
  return makeJudgement({ left, right, verdict, score, reasons: [], by, at });
}

const judgement = fc
  .record({
    pair: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }),
    verdict: fc.constantFrom(...verdicts),
    score: fc.constantFrom(0.2, 0.5, 0.9),
  })
  .map(({ pair: [left = '', right = ''], verdict, score }) => judge(left, right, verdict, score));

const clustersOf = (judgements: readonly Judgement[]) => {
  const clusters = clusterJudgements(judgements);
  return ids.map((id) => clusters.membersOf(id).join(' '));
};

describe('clusters are a pure function of the judgements', () => {
  it('whatever their order, and however often each stands there', () => {
    fc.assert(
      fc.property(fc.array(judgement, { maxLength: 15 }), fc.nat(), (judgements, turn) => {
        const cut = judgements.length === 0 ? 0 : turn % judgements.length;
        const turned = [...judgements.slice(cut), ...judgements.slice(0, cut)].reverse();
        expect(clustersOf([...turned, ...judgements])).toEqual(clustersOf(judgements));
      }),
    );
  });

  it('dropping a judgement gives what would be without it', () => {
    fc.assert(
      fc.property(fc.array(judgement, { maxLength: 12 }), judgement, (judgements, extra) => {
        const without = judgements.filter(({ id }) => id !== extra.id);
        const log = compactJudgements([...judgements, extra]);
        expect(clustersOf(dropJudgement(log, extra.id))).toEqual(clustersOf(without));
      }),
    );
  });

  it('keeps apart what a settled “different” keeps apart, along any chain', () => {
    fc.assert(
      fc.property(fc.array(judgement, { maxLength: 15 }), (judgements) => {
        const apart = judge('a', 'f', 'different', 1);
        const clusters = clusterJudgements([...judgements, apart]);
        expect(clusters.rootOf('a')).not.toBe(clusters.rootOf('f'));
      }),
    );
  });
});

it('links that nothing keeps apart join as sure judgements do', () => {
  fc.assert(
    fc.property(fc.array(judgement, { maxLength: 15 }), (judgements) => {
      const links = clusterLinks(judgements.map(({ left, right }) => [left, right] as const));
      const sure = judgements.map(({ left, right }) => judge(left, right, 'same', 1));
      expect(ids.map((id) => links.membersOf(id).join(' '))).toEqual(clustersOf(sure));
    }),
  );
});

describe('clusterJudgements', () => {
  it.each([
    ['a chain joins', [judge('a', 'b', 'same'), judge('b', 'c', 'same')], ['a b c', 'd']],
    ['unsure joins nothing', [judge('a', 'b', 'unsure', 1)], ['a', 'd']],
    [
      'the surer join is made first',
      [judge('a', 'b', 'same', 0.9), judge('b', 'c', 'same', 0.5), judge('a', 'c', 'different', 1)],
      ['a b', 'd'],
    ],
    [
      'the analyst outweighs',
      [judge('a', 'b', 'different', 1), judge('a', 'b', 'same', 0.6, 'user:ana', '2026-01-01T00:00:00Z')],
      ['a b', 'd'],
    ],
    [
      'the analyst’s last word counts',
      [
        judge('a', 'b', 'same', 1, 'user:ana', '2026-01-01T00:00:00Z'),
        judge('a', 'b', 'different', 1, 'user:ana', '2026-01-02T00:00:00Z'),
      ],
      ['a', 'd'],
    ],
  ] as [string, Judgement[], [string, string]][])('%s', (_name, judgements, [a, d]) => {
    const clusters = clusterJudgements(judgements);
    expect([clusters.membersOf('a').join(' '), clusters.membersOf('d').join(' ')]).toEqual([a, d]);
  });
});
