import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { surface } from '../../src/model/span.ts';
import { defaultOntologySpec } from '../../src/ontology/generated.ts';
import type { Example } from '../../src/ontology/spec.ts';
import { extractClaims } from '../../src/pipeline/extract-claims.ts';
import { article } from '../fixtures/articles.ts';
import { useSession } from '../fixtures/session.ts';

/**
 * The examples in `schema/` run as tests. What the rules cannot do yet is listed in `known-gaps.json`: a gap that closes,
 * or a new one, fails the test until the list says so.
 */
import knownGaps from './known-gaps.json' with { type: 'json' };

const session = useSession();
const roles = ['agent', 'recipient', 'instrument', 'place', 'topic', 'source', 'target'] as const;

const cases = [...Object.entries(defaultOntologySpec.events), ...Object.entries(defaultOntologySpec.edges)].flatMap(
  ([type, { examples }]) => examples.map((example) => ({ type, example })),
);

describe('examples of the schema', () => {
  it('are read as written, but for the known gaps', async () => {
    const docs = await session.preset.annotate(
      cases.map(({ example }, index) => ({
        ...article(example.text, example.published),
        id: `case-${index}` as never,
      })),
    );
    const failed: string[] = [];
    for (const [index, doc] of docs.entries()) {
      const { type, example } = cases[index] as (typeof cases)[number]; // one doc a case
      const claims = (await extractClaims(doc, session.preset)).filter((claim) => claim.type === type);
      if (!fits(example, claims)) failed.push(`${type}: ${example.text}`);
    }
    expect(failed.sort()).toEqual([...knownGaps].sort());
  });
});

function fits({ text, claims: wanted }: Example, found: readonly Claim[]): boolean {
  if (wanted.length === 0) return found.length === 0;
  return wanted.every((want) => found.some((claim) => matches(want, claim, text)));
}

function matches(want: Example['claims'][number], claim: Claim, text: string): boolean {
  const words = (role: string) =>
    claim.participants.filter((one) => one.role === role).map(({ mention }) => surface(text, mention));
  const rolesFit = roles.every((role) => {
    const wanted = [want[role] ?? []].flat().map(String);
    return wanted.every((surfaceWanted) =>
      words(role).some((mention) => mention.includes(surfaceWanted) || surfaceWanted.includes(mention)),
    );
  });
  const frameFits =
    claim.polarity === (want.polarity ?? 'affirmed') &&
    claim.modality === (want.modality ?? 'asserted') &&
    (want.attributed === undefined || want.attributed === claim.attribution.length > 0);
  return rolesFit && frameFits;
}
