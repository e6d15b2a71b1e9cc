import type { Claim } from '../model/claim.ts';
import type { FullDoc } from '../model/doc.ts';

/** Reads the claims off a document. The same document gives the same claims, whatever was read before it. */
export interface Extractor {
  readonly name: string;
  readonly version: string;
  extract(doc: FullDoc): Promise<readonly Claim[]>;
}
