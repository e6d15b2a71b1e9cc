import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/model/claim.ts';
import { surface } from '../../../../src/model/span.ts';
import { extractClaims } from '../../../../src/pipeline/extract-claims.ts';
import { article } from '../../../fixtures/articles.ts';
import { useSession } from '../../../fixtures/session.ts';

/** A sentence, the type of the claim looked at, and what must be read off it; null where no such claim may be made. */
export type Row = readonly [text: string, type: string, expected: string | null];

export interface Published {
  readonly published?: string;
}

/** Reads every sentence with all that ships, and compares what `read` says of its claim with the row. */
export function describeRefiner(
  name: string,
  groups: Readonly<Record<string, readonly Row[]>>,
  read: (claim: Claim, text: string) => string,
  { published }: Published = {},
): void {
  const session = useSession();
  const claims = new Map<string, readonly Claim[]>();
  beforeAll(async () => {
    const texts = [...new Set(Object.values(groups).flatMap((rows) => rows.map(([text]) => text)))];
    const docs = await session.preset.annotate(texts.map((text) => article(text, published)));
    for (const [index, doc] of docs.entries())
      claims.set(texts[index] as string, await extractClaims(doc, session.preset)); // one doc a text
  });
  describe.each(Object.entries(groups))(`${name}: %s`, (_group, rows) => {
    it.each(rows)('%s · %s → %s', (text, type, expected) => {
      const found = (claims.get(text) ?? []).filter((claim) => claim.type === type);
      if (expected === null) expect(found).toEqual([]);
      else expect(found.map((claim) => read(claim, text))).toContain(expected);
    });
  });
}

/** “Kiev > Moscow”: the chain of speakers, outermost first. */
export function chainOf({ attribution }: Claim, text: string): string {
  return attribution.map(({ mention }) => (mention ? surface(text, mention) : '?')).join(' > ');
}
