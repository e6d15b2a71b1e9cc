import type { Claim } from '../model/claim.ts';
import type { FullDoc } from '../model/doc.ts';
import type { Preset } from './presets.ts';

/** The claims that every extractor of a preset finds in a document. */
export async function extractClaims(doc: FullDoc, preset: Preset): Promise<Claim[]> {
  const claims = await Promise.all(preset.extractors.map((extractor) => extractor.extract(doc)));
  return claims.flat();
}
