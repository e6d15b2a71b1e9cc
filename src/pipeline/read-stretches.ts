import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { FullDoc } from '../model/doc.ts';
import { worksAhead } from '../model/works-ahead.ts';
import { extractClaims } from './extract-claims.ts';
import type { Preset } from './presets.ts';
import { stretchesOf } from './stretches.ts';

/** While one is looked through for claims, the next is read. */
const stretchesAtOnce = 2;

/** What was read in one stretch of a long text, with offsets into the stretch, and where that begins in the whole. */
export interface ReadStretch {
  readonly offset: number;
  readonly doc: FullDoc;
  readonly claims: readonly Claim[];
}

/** Reads a book-length text, stretch by stretch: the memory holds the words of few. */
export function readStretches(article: Article, preset: Preset): AsyncGenerator<ReadStretch> {
  return worksAhead(stretchesOf(article), stretchesAtOnce, async ({ article: part, offset }) => {
    const [doc] = (await preset.annotate([part])) as [FullDoc]; // one for one
    return { offset, doc, claims: await extractClaims(doc, preset) };
  });
}
