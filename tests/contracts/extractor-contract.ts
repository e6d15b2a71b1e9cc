import { describe, expect, it } from 'vitest';
import type { Extractor } from '../../src/extract/extractor.ts';
import { checkClaim } from '../../src/model/check-claim.ts';
import { claimSchema, makeClaim } from '../../src/model/claim.ts';
import type { FullDoc } from '../../src/model/doc.ts';
import { contains, type Span } from '../../src/model/span.ts';
import type { Ontology } from '../../src/ontology/ontology.ts';
import { article } from '../fixtures/articles.ts';

const texts = [
  'Kenya and Uganda signed a trade agreement in Nairobi on Monday. Tanzania did not sign it.',
  'The minister said Chile may recall its ambassador. “We will not attack Peru,” he added.',
  '',
  '\u0000 \ud800 ))) !!! 😀😀',
  'x'.repeat(20_000),
  'Did Norway sanction Iran? If Norway sanctions Iran, Iran will protest.',
];

/** What any extractor must keep to, whatever it is made of. */
export function describeExtractorContract(
  name: string,
  open: () => {
    extractor: Extractor;
    ontology: Ontology;
    annotate(articles: ReturnType<typeof article>[]): Promise<FullDoc[]>;
  },
): void {
  describe(`${name} keeps the contract of an extractor`, () => {
    it.each(texts.map((text) => [text.slice(0, 40), text] as const))('on “%s”', async (_short, text) => {
      const { extractor, ontology, annotate } = open();
      const [doc] = (await annotate([article(text)])) as [FullDoc];
      const claims = await extractor.extract(doc);
      expect(extractor.name).toMatch(/^[a-z-]+$/);
      for (const claim of claims) {
        expect(claimSchema.parse(claim)).toEqual(claim);
        expect(makeClaim(claim).id).toBe(claim.id);
        expect(claim.evidence.article).toBe(doc.article.id);
        expect(claim.evidence.end).toBeLessThanOrEqual(text.length);
        expect(contains(claim.evidence, claim.evidence.trigger)).toBe(true);
        expect(claim.extractors.every((rule) => rule.startsWith(`${extractor.name}@${extractor.version}/`))).toBe(true);
        const mentions = claim.participants.map(({ mention }) => doc.mentions.find((one) => same(one, mention)));
        expect(mentions.every(Boolean)).toBe(true);
        expect(checkClaim(claim, ontology, (index) => mentions[index]?.type ?? null)).toEqual([]);
      }
    });

    it('gives the same claims again, whatever was read in between', async () => {
      const { extractor, annotate } = open();
      const docs = await annotate(texts.slice(0, 2).map((text) => article(text)));
      const read = () => Promise.all(docs.map((doc) => extractor.extract(doc)));
      const first = await read();
      const reversed = await Promise.all([...docs].reverse().map((doc) => extractor.extract(doc)));
      expect(await read()).toEqual(first);
      expect(reversed.reverse()).toEqual(first);
    });
  });
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
