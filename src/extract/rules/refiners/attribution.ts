import type { Attribution } from '../../../model/claim.ts';
import type { Quote } from '../../../model/doc.ts';
import { bareSpan, contains, overlap, type Span } from '../../../model/span.ts';
import type { Draft, DraftContext, Refiner } from '../draft.ts';
import { speakerMention } from '../speaker-mention.ts';
import { isTakenForGranted, scopeAbove } from './climb.ts';

/**
 * Words inside somebody's words are theirs: the chain of speakers from the outermost in. A speech act is not inside what
 * it says. “Believes” makes the words possible; a denial turns them round, with the denier as speaker.
 */
export const attribution: Refiner = {
  name: 'attribution',
  refine(draft, context) {
    const { doc, match, tree } = context;
    const trigger = tree.tokens[match.predicate];
    if (!trigger) return draft;
    const around = doc.quotes
      .filter((quote) => !quote.topic && contains(quote, trigger) && !(quote.cue && overlap(quote.cue, trigger)))
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    return around.reduce((current, quote) => within(current, quote, context), draft);
  },
};

function within(draft: Draft, quote: Quote, context: DraftContext): Draft {
  const word = cueWord(quote, context);
  const direct = quote.kind !== 'indirect';
  if (
    !direct &&
    (word?.kind === 'promise' || word?.kind === 'ask' || word?.kind === 'order' || word?.kind === 'threaten')
  )
    return draft;
  const lowered = word?.lowers === 'possible' && draft.modality === 'asserted' ? 'possible' : draft.modality;
  const reached = scopeAbove(context.match.predicate, context.tree, context.lexicon).some(
    ({ governor }) => quote.cue && overlap(context.tree.tokens[governor] as Span, quote.cue),
  );
  const turned =
    word?.kind === 'deny' && !direct && !reached && !isTakenForGranted(context.match, context.tree)
      ? draft.polarity === 'affirmed'
        ? 'negated'
        : 'affirmed'
      : draft.polarity;
  return {
    ...draft,
    modality: lowered,
    polarity: turned,
    attribution: isNobodys(quote, direct) ? draft.attribution : [...draft.attribution, voice(quote, direct, context)],
  };
}

/** “is believed to hold”, “speculation that …”: the words name nobody whose they could be. */
function isNobodys({ speaker }: Quote, quoted: boolean): boolean {
  return !speaker && !quoted;
}

function cueWord(quote: Quote, { tree, lexicon }: DraftContext) {
  const { cue } = quote;
  if (!cue) return undefined;
  for (const token of tree.tokens) {
    if (token.start >= cue.end) break;
    if (!overlap(token, cue)) continue;
    const lemma = token.lemma.toLowerCase();
    const word = lexicon.reportingVerbs.get(lemma) ?? lexicon.reportingNouns.get(lemma);
    if (word) return word;
  }
  return undefined;
}

function voice(quote: Quote, quoted: boolean, { doc }: DraftContext): Attribution {
  const mention = quote.speaker && speakerMention(quote.speaker, doc);
  return { speaker: null, mention: mention ? bareSpan(mention) : quote.speaker, cue: quote.cue, quoted };
}
