import { describe, expect, it } from 'vitest';
import { findLevels } from '../../../scripts/confidence/find-levels.ts';
import { fitLogistic } from '../../../scripts/confidence/fit-logistic.ts';
import { weighConfidence } from '../../../src/extract/rules/confidence/confidence.ts';
import { extractClaims } from '../../../src/pipeline/extract-claims.ts';
import { article } from '../../fixtures/articles.ts';
import { useSession } from '../../fixtures/session.ts';

const levels = [
  { from: 0, share: 0.3 },
  { from: 0.5, share: 0.8 },
];

describe('weighConfidence', () => {
  it('adds up what it knows to a share, and says what that is made of', () => {
    const weights = new Map([
      ['by-verb', 0.4],
      ['negated', -2],
    ]);
    const model = { base: 0, levels, weights };
    expect(weighConfidence(['by-verb', 'unheard-of'], model)).toEqual({
      confidence: 0.8,
      reasons: [{ name: 'by-verb', value: 0.4 }],
    });
    expect(weighConfidence(['by-verb', 'negated'], model).confidence).toBe(0.3);
  });
});

describe('the model that ships', () => {
  const session = useSession();
  const sureness = async (text: string) => {
    const [doc] = await session.preset.annotate([article(text, '2025-05-15')]);
    if (!doc) throw new Error('one article gives one doc');
    return Math.max(...(await extractClaims(doc, session.preset)).map(({ confidence }) => confidence));
  };

  it('is surer of two names and a verb than of a description under a doubt', async () => {
    const plain = await sureness('Russia attacked Ukraine on Monday.');
    expect(plain).toBeGreaterThan(await sureness('Officials may have been told that it threatened them.'));
  });
});

describe('teaching', () => {
  const examples = Array.from({ length: 100 }, (_, index) => ({
    features: index % 2 ? ['clear'] : ['vague'],
    right: index % 2 ? index % 10 !== 1 : index % 10 === 0,
  }));

  it('gives a feature the weight of what it tells', () => {
    const { weights } = fitLogistic(examples, 1);
    expect(weights.get('clear')).toBeGreaterThan(0.5);
    expect(weights.get('vague')).toBeLessThan(-0.5);
  });

  it('makes rising levels whose shares are those that came true', () => {
    const forecasts = examples.map(({ features, right }) => ({ chance: features[0] === 'clear' ? 0.8 : 0.2, right }));
    const found = findLevels(forecasts);
    expect(found[0]?.from).toBe(0);
    expect(found.map(({ share }) => share)).toEqual([...found.map(({ share }) => share)].sort((a, b) => a - b));
  });
});
