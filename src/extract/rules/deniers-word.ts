import { type FullDoc, type Mention, sentenceAt } from '../../model/doc.ts';
import { bareSpan, type Span } from '../../model/span.ts';
import type { Tree } from '../../model/tree.ts';
import type { Draft, DraftContext } from './draft.ts';
import type { MentionByHead } from './mention-by-head.ts';
import type { SameFigure } from './same-figure.ts';

interface Rebuttal {
  readonly denier: Mention;
  readonly cue: Span;
}

/** What one says on the matter before another denies it: a word of any of these kinds between them is a newer one. */
const newer: ReadonlySet<string> = new Set(['say', 'accuse', 'know', 'believe']);
const pointing: ReadonlySet<string> = new Set(['the', 'this', 'that', 'such', 'a', 'an']);

/**
 * “accused Egypt of bombing them, a charge that Cairo dismissed”, “Israel denied the allegation”, “which Somalia denies”:
 * what one has said, in this sentence or the one before, is not so by another's word.
 */
export function deniersWord(
  draft: Draft,
  context: DraftContext,
  mentionAt: MentionByHead,
  sameFigure: SameFigure,
): Draft | null {
  const [voice, ...others] = draft.attribution;
  if (!voice?.mention || !voice.cue || others.length > 0 || draft.modality !== 'asserted') return null;
  const rebuttal = findRebuttal(context, mentionAt);
  if (!rebuttal || isSpeaker(rebuttal.denier, voice.mention, context.doc, sameFigure)) return null;
  const word = { speaker: null, mention: bareSpan(rebuttal.denier), cue: rebuttal.cue, quoted: false };
  return { ...draft, polarity: draft.polarity === 'negated' ? 'affirmed' : 'negated', attribution: [word] };
}

function findRebuttal(context: DraftContext, mentionAt: MentionByHead): Rebuttal | null {
  const { doc, tree, lexicon, match, sentence } = context;
  const last = doc.sentences[sentenceAt(doc.sentences, sentence.start) + 1] ?? sentence;
  for (let token = match.predicate + 1; token < last.endToken; token++) {
    const { upos, lemma = '' } = tree.tokens[token] ?? {};
    const kind = upos === 'VERB' ? lexicon.reportingVerbs.get(lemma.toLowerCase())?.kind : undefined;
    if (kind === undefined) continue;
    if (newer.has(kind)) return null;
    const rebuttal = kind === 'deny' ? rebuttalBy(token, context, mentionAt) : null;
    if (rebuttal) return rebuttal;
  }
  return null;
}

function rebuttalBy(verb: number, context: DraftContext, mentionAt: MentionByHead): Rebuttal | null {
  const { tree, slotsOf } = context;
  const slots = slotsOf(verb);
  const denied =
    (slots.get('obj') ?? []).some((object) => namesWhatWasSaid(object, context)) || isWhichClause(verb, tree);
  const denier = denied
    ? (slots.get('nsubj') ?? []).map(mentionAt).find((mention) => mention !== undefined)
    : undefined;
  const cue = tree.tokens[verb];
  if (!denier || !cue || (denier.kind === 'pronoun' && !denier.antecedent)) return null;
  return { denier, cue: bareSpan(cue) };
}

/** “the charge”, “a claim that …” beside what was said, “it”; not “the claim that it had paid”, “the claims of the union”. */
function namesWhatWasSaid(noun: number, { tree, lexicon }: DraftContext): boolean {
  const { lemma = '', upos } = tree.tokens[noun] ?? {};
  if (upos === 'PRON') return /^(?:it|this|that)$/i.test(lemma);
  if (!lexicon.reportingNouns.has(lemma.toLowerCase())) return false;
  const determiner = tree.tokens[tree.child(noun, 'det') ?? -1]?.lemma.toLowerCase() ?? '';
  return pointing.has(determiner) && tree.child(noun, 'nmod', 'ccomp') === undefined && !hasContent(noun, tree);
}

function hasContent(noun: number, tree: Tree): boolean {
  return tree.childrenBy(noun, 'acl').some((clause) => tree.child(clause, 'mark') !== undefined);
}

/** “…, which Somalia denies”. */
function isWhichClause(verb: number, tree: Tree): boolean {
  if (tree.tokens[verb]?.deprel !== 'acl:relcl') return false;
  const which = tree.child(verb, 'obj') ?? -1;
  return tree.tokens[which]?.lemma.toLowerCase() === 'which' && tree.tokens[which - 1]?.text === ',';
}

function isSpeaker(denier: Mention, speaker: Span, { mentions }: FullDoc, sameFigure: SameFigure): boolean {
  return mentions.some(
    (mention) => mention.start === speaker.start && mention.end === speaker.end && sameFigure(mention, denier),
  );
}
