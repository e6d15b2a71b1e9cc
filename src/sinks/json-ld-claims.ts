import type { Claim } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { iriOf, termOf } from './iri.ts';
import type { JsonLdNode } from './json-ld-context.ts';
import { describeDays, propertyValues, unlessEmpty } from './json-ld-nodes.ts';
import { wellFormed } from './well-formed.ts';

export interface ClaimContext {
  /** The text that the claim's spans are of; undefined for an article that is not there. */
  readonly text: string | undefined;
  readonly iriOfNode: (key: string) => string;
}

/**
 * A claim as an entity of PROV: derived from a quotation, which is quoted from an article, and attributed to whoever
 * is said to say it. Unattributed, it is the article's own.
 */
export function describeClaim(claim: Claim, { text, iriOfNode }: ClaimContext): JsonLdNode {
  const words = (span: Span | null) =>
    span && text !== undefined ? wellFormed(text.slice(span.start, span.end)) : undefined;
  const node = (id: string | null | undefined) => (id ? iriOfNode(id) : undefined);
  const speakers = claim.attribution.flatMap(({ speaker }) => node(speaker) ?? []);
  return {
    id: iriOf('claim', claim.id),
    type: ['schema:Claim', 'prov:Entity'],
    claimType: termOf(claim.type),
    about: node(claim.event),
    plover: claim.plover ?? undefined,
    polarity: claim.polarity,
    modality: claim.modality,
    participant: unlessEmpty(
      claim.participants.map(({ role, mention, entity }) => ({
        role: termOf(role),
        entity: node(entity),
        mention: words(mention),
      })),
    ),
    wasAttributedTo: unlessEmpty([...new Set(speakers)]),
    attribution: unlessEmpty(
      claim.attribution.map(({ speaker, mention, quoted, outlet }) => ({
        speaker: node(speaker),
        outlet: node(outlet),
        mention: words(mention),
        quoted,
      })),
    ),
    ...(claim.time && describeTime(claim.time)),
    additionalProperty: unlessEmpty(propertyValues(claim.qualifiers)),
    wasDerivedFrom: describeQuotation(claim.evidence, words(claim.evidence)),
    confidence: claim.confidence,
    extractor: claim.extractors.map(wellFormed),
  };
}

function describeTime({ start, end, precision, basis, text }: NonNullable<Claim['time']>): JsonLdNode {
  return {
    ...describeDays({ start, end }),
    precision,
    basis,
    timeText: text === undefined ? undefined : wellFormed(text),
  };
}

/** Offsets are UTF-16 code units into the article's text, end exclusive. */
function describeQuotation({ article, start, end }: Claim['evidence'], words: string | undefined): JsonLdNode {
  const source = iriOf('article', article);
  return {
    id: `${source}#utf16=${start},${end}`,
    type: ['schema:Quotation', 'prov:Entity'],
    text: words,
    startOffset: start,
    endOffset: end,
    isPartOf: source,
    wasQuotedFrom: source,
  };
}
