import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, claimSchema, makeClaim, modalities, polarities } from '../../src/model/claim.ts';
import { compactClaims, dropArticle } from '../../src/model/claims-log.ts';
import type { ArticleId } from '../../src/model/ids.ts';
import { jsonLines, parseJsonLines } from '../../src/model/json-lines.ts';

/** Claims over few articles, spans and rules, so that equal ones are common. */
const claim = fc
  .record({
    article: fc.constantFrom('a', 'b', 'c'),
    type: fc.constantFrom('meeting', 'attack', 'sanction'),
    start: fc.nat(3),
    polarity: fc.constantFrom(...polarities),
    modality: fc.constantFrom(...modalities),
    confidence: fc.constantFrom(0.5, 0.7, 0.9),
    extractor: fc.constantFrom('rules@1/verb', 'rules@1/noun'),
  })
  .map(({ article, type, start, polarity, modality, confidence, extractor }) =>
    makeClaim({
      kind: 'event',
      type: type as Claim['type'],
      plover: null,
      participants: [{ role: 'agent', mention: { start, end: start + 2 }, entity: null }],
      polarity,
      modality,
      attribution: [],
      time: null,
      qualifiers: {},
      evidence: { article: article as ArticleId, start: 0, end: 20, trigger: { start: 5, end: 8 } },
      confidence,
      extractors: [extractor],
    }),
  );
const log = fc.array(claim, { maxLength: 30 });

describe('the claims log is a set', () => {
  it('changes nothing when claims are added twice', () => {
    fc.assert(
      fc.property(log, (claims) => {
        expect(compactClaims([...claims, ...claims])).toEqual(compactClaims(claims));
      }),
    );
  });

  it('merges by concatenation, in any order', () => {
    fc.assert(
      fc.property(log, log, (one, other) => {
        expect(compactClaims([...one, ...other])).toEqual(compactClaims([...other, ...one]));
        expect(compactClaims([...compactClaims(one), ...compactClaims(other)])).toEqual(
          compactClaims([...one, ...other]),
        );
      }),
    );
  });

  it('loses exactly the claims of an article that is dropped', () => {
    fc.assert(
      fc.property(log, (claims) => {
        const left = compactClaims(dropArticle(claims, 'b' as ArticleId));
        expect(left).toEqual(compactClaims(claims).filter(({ evidence }) => evidence.article !== 'b'));
      }),
    );
  });

  it('comes back from its lines as it was', () => {
    fc.assert(
      fc.property(log, (claims) => {
        const compact = compactClaims(claims);
        expect(parseJsonLines(jsonLines(compact), claimSchema, 'claims.jsonl')).toEqual(compact);
      }),
    );
  });
});

describe('a claim id', () => {
  const [first] = fc.sample(claim, { numRuns: 1, seed: 7 }) as [Claim];

  it('is the same whatever entity, event, confidence and rule stand beside the words', () => {
    const { id: _id, event: _event, ...draft } = first;
    const filled = {
      ...draft,
      confidence: 0.1,
      extractors: ['other@2'],
      participants: draft.participants.map((p) => ({ ...p, entity: 'Q1' as never })),
    };
    expect(makeClaim(filled).id).toBe(first.id);
  });

  it.each([
    ['polarity', { polarity: first.polarity === 'negated' ? 'affirmed' : 'negated' }],
    ['modality', { modality: first.modality === 'planned' ? 'possible' : 'planned' }],
    ['time', { time: { start: '2017-09-03', end: '2017-09-03', precision: 'day', basis: 'implied' } }],
    ['qualifiers', { qualifiers: { ordinal: 6 } }],
    ['attribution', { attribution: [{ speaker: null, mention: null, cue: { start: 1, end: 2 }, quoted: false }] }],
  ] as const)('changes with its %s', (_name, change) => {
    expect(makeClaim({ ...first, ...change } as Claim).id).not.toBe(first.id);
  });

  it('is the same on every machine', () => {
    expect(
      makeClaim({
        kind: 'event',
        type: 'meeting' as Claim['type'],
        plover: 'CONSULT',
        participants: [{ role: 'agent', mention: { start: 0, end: 6 }, entity: null }],
        polarity: 'affirmed',
        modality: 'asserted',
        attribution: [],
        time: null,
        qualifiers: {},
        evidence: { article: 'x' as ArticleId, start: 0, end: 20, trigger: { start: 11, end: 14 } },
        confidence: 0.7,
        extractors: ['rules@1/verb'],
      }).id,
    ).toBe('clm_fc07d63e86f6930ed99f');
  });
});
