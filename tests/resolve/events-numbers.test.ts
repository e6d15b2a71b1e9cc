import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/pipeline/extract-claims.ts';
import { article } from '../fixtures/articles.ts';
import { useSession } from '../fixtures/session.ts';

const session = useSession();

describe('numbers of an event', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['A suicide bombing in Kabul killed 12 policemen and wounded 40 others.', 'attack', { killed: 12, wounded: 40 }],
    ['12 people died in a Russian airstrike on Kharkiv.', 'airstrike', { killed: 12 }],
    ['Norway pledged 40 million dollars in aid to Sudan.', 'economic-aid', { amount: '40 million dollars' }],
    ['Turkey arrested 120 officers.', 'arrest', { detained: 120 }],
    ['France deployed 300 soldiers to Mali.', 'deployment', { count: 300 }],
    ['Dozens were killed in the attack by Boko Haram.', 'attack', {}],
    ['Iraq released 100 prisoners after rebels shot and killed three soldiers.', 'release', { count: 100 }],
  ])('%s', async (text, type, qualifiers) => {
    const [doc] = await session.preset.annotate([article(text, '2025-11-06')]);
    if (!doc) throw new Error('one article gives one doc');
    const claims = (await extractClaims(doc, session.preset)).filter((claim) => claim.type === type);
    expect(claims.map((claim) => claim.qualifiers)).toContainEqual(qualifiers);
  });
});
