import type { Token } from '../../model/doc.ts';
import { contains, type Span } from '../../model/span.ts';
import type { LinkContext } from './link-rule.ts';
import { quoteAround, speakerOf } from './speakers.ts';

/**
 * Whether syntax lets a pronoun stand for what an earlier token heads. “Lee met him”, “his wife”, “the town and its mayor”: a
 * pronoun is not the subject of its own verb, not what it stands inside of, and inside quotation marks not the speaker.
 */
export function mayStandFor(pronoun: number, head: number, span: Span, context: LinkContext): boolean {
  const { mentions, tree } = context;
  const mention = mentions[pronoun];
  if (!mention || contains(span, mention)) return false;
  const [token, before] = [tree.tokens[mention.head], tree.tokens[tree.firstConjunct(head)]] as [Token, Token]; // heads are tokens
  const argument = token.deprel !== 'nmod:poss' && /^(?:nsubj|obj|iobj|obl)/.test(before.deprel);
  if (argument && token.head === before.head && token.head >= 0) return false;
  return !isSpeakerOutside(pronoun, span, context);
}

function isSpeakerOutside(pronoun: number, span: Span, context: LinkContext): boolean {
  const { mentions, doc, figures } = context;
  const quote = quoteAround(mentions[pronoun]?.start ?? 0, doc);
  if (!quote?.speaker || quoteAround(span.start, doc) === quote) return false;
  const speaker = speakerOf(quote, context);
  const figure = speaker === undefined ? undefined : figures.of(speaker);
  return figure?.mentions.some((index) => mentions[index]?.start === span.start) ?? false;
}
