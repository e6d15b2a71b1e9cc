import type { Mention } from '../../model/doc.ts';
import { contains, type Span } from '../../model/span.ts';

/** The mention that a speaker's words stand for: the same words, else the first name or description that begins them. */
export function speakerMention(speaker: Span, mentions: readonly Mention[]): Mention | null {
  const inside = mentions.filter((mention) => contains(speaker, mention) || contains(mention, speaker));
  const named = inside.filter((mention) => mention.kind !== 'adjective');
  return named.find((mention) => mention.end === speaker.end || mention.start === speaker.start) ?? named[0] ?? null;
}
