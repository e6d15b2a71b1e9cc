import type { FullDoc, Mention } from '../../model/doc.ts';
import { contains, type Span } from '../../model/span.ts';

/**
 * The mention that a speaker's words stand for: the same words, else what their head names (“US envoy Ann Lee, who led talks”
 * is Ann Lee), else the first name or description that begins or ends them.
 */
export function speakerMention(
  speaker: Span,
  { mentions, tokens }: Pick<FullDoc, 'mentions' | 'tokens'>,
): Mention | null {
  const inside = mentions.filter((mention) => contains(speaker, mention) || contains(mention, speaker));
  const named = inside.filter((mention) => mention.kind !== 'adjective');
  const same = named.find(({ start, end }) => start === speaker.start && end === speaker.end);
  const head = tokens.findIndex((token) => contains(speaker, token) && !inSpan(tokens[token.head], speaker));
  const heads = named.filter((mention) => mention.head === head);
  return (
    same ??
    heads.find(({ kind }) => kind === 'name') ??
    heads[0] ??
    named.find((mention) => mention.end === speaker.end || mention.start === speaker.start) ??
    named[0] ??
    null
  );
}

function inSpan(token: Span | undefined, span: Span): boolean {
  return token !== undefined && contains(span, token);
}
