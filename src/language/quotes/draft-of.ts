import { bareSpan, type Span } from '../../model/span.ts';
import type { Draft, QuoteContext } from './draft.ts';
import { speakerOf } from './speaker.ts';

/** A draft for what a verb reports, with the verb's own speaker unless another is given. */
export function draftOf(
  by: string,
  cue: number,
  content: Span,
  context: QuoteContext,
  speaker: Span | null = speakerOf(cue, context.tree, context.lexicon),
): Draft {
  const token = context.tree.tokens[cue];
  return { ...bareSpan(content), speaker, cue, cueSpan: token ? bareSpan(token) : null, kind: 'indirect', by };
}
