import type { Token } from '../../model/doc.ts';
import { contains } from '../../model/span.ts';
import { recentFigures } from './described-by-kind.ts';
import type { Figure, Traits } from './figures.ts';
import type { LinkContext, LinkRule } from './link-rule.ts';
import { quoteAround, speakerOf } from './speakers.ts';

const third = /^(?:he|him|his|she|her|hers|it|its|they|them|their|theirs)$/i;

/** How far back each pronoun reaches, in sentences. */
const reach = { person: 3, thing: 1, many: 2 };

/** Two figures that are about as likely: better none than the wrong one. */
const margin = { person: 0.5, many: 0.8, thing: 1.4 };

/**
 * “he”, “she”, “they”, “it”: of the figures that agree in gender, number and kind, the one that stands out: near, a
 * subject, named, often spoken of. Where two stand out alike it abstains: an unresolved pronoun is better than a wrong name.
 */
export const personalPronoun: LinkRule = {
  name: 'pronoun',
  link(index, context) {
    const mention = context.mentions[index];
    if (mention?.kind !== 'pronoun') return null;
    const word = context.doc.article.text.slice(mention.start, mention.end);
    if (!third.test(word)) return null;
    const traits = context.traitsOf(index);
    const kind = traits.gender ? 'person' : traits.number === 'many' ? 'many' : 'thing';
    const candidates = recentFigures(index, context, reach[kind])
      .filter((figure) => agrees(figure, traits, kind, context))
      .flatMap((figure) => nearest(figure, index, context) ?? [])
      .map((candidate) => ({ ...candidate, weight: weigh(candidate, index, context) }))
      .sort((a, b) => b.weight - a.weight || b.mention - a.mention);
    const [first, second] = candidates;
    if (!first || (!traits.gender && isObject(mention.head, context))) return null;
    if (kind === 'thing' && (!isSubject(first.mention, context) || isRivalled(index, first.mention, context)))
      return null;
    const lead = first.weight - (second?.weight ?? Number.NEGATIVE_INFINITY);
    if (lead < margin[kind]) return null;
    return { mention: first.mention, score: Math.min(0.92, 0.7 + lead / 20) };
  },
};

type Kind = keyof typeof reach;

function agrees(figure: Figure, traits: Traits, kind: Kind, { ontology }: LinkContext): boolean {
  const { isA } = ontology;
  if (kind === 'person') {
    return (
      isA(figure.type, 'person') && figure.number !== 'many' && !(figure.gender && figure.gender !== traits.gender)
    );
  }
  if (kind === 'many') {
    if (figure.number === 'many') return isA(figure.type, 'actor', 'weapon', 'vessel');
    return isA(figure.type, 'organization', 'group') && figure.number !== 'one';
  }
  return isA(figure.type, 'state', 'organization') && figure.number !== 'many';
}

/** The last mention of a figure before the pronoun that syntax lets it stand for. */
function nearest(figure: Figure, index: number, context: LinkContext): { figure: Figure; mention: number } | undefined {
  const mention = figure.mentions.findLast((earlier) => mayBe(earlier, index, context));
  return mention === undefined ? undefined : { figure, mention };
}

/**
 * “Lee met him”, “his wife”, “the town and its mayor”: a pronoun is not the subject of its own verb, not what it stands
 * inside of, and inside quotation marks not the speaker.
 */
function mayBe(earlier: number, index: number, context: LinkContext): boolean {
  const { mentions, tree, doc, figures } = context;
  const [other, mention] = [mentions[earlier], mentions[index]];
  if (!other || !mention || other.kind === 'adjective') return false;
  if (contains(other.phrase ?? other, mention)) return false;
  const [token, before] = [tree.tokens[mention.head], tree.tokens[other.head]] as [Token, Token]; // heads are tokens
  const possessive = token.deprel === 'nmod:poss';
  if (!possessive && token.head === before.head && /^(?:nsubj|obj|iobj|obl)/.test(before.deprel) && token.head >= 0)
    return false;
  const quote = quoteAround(mention.start, doc.quotes);
  if (quote?.speaker && quoteAround(other.start, doc.quotes) !== quote) {
    const speaker = speakerOf(quote, context);
    if (speaker !== undefined && figures.of(speaker) === figures.of(earlier)) return false;
  }
  return true;
}

function weigh({ figure, mention }: { figure: Figure; mention: number }, index: number, context: LinkContext): number {
  const { mentions, sentenceOf, tree, traitsOf } = context;
  const far = sentenceOf(index) - sentenceOf(mention);
  const token = tree.tokens[mentions[mention]?.head ?? 0] as Token;
  const subject = token.deprel.startsWith('nsubj')
    ? 1.6
    : token.deprel === 'nmod:poss'
      ? 0.3
      : /^(?:obj|iobj)/.test(token.deprel)
        ? 0.5
        : 0;
  const named = figure.names.size > 0 ? 0.7 : 0;
  const often = Math.min(1.5, 0.35 * (figure.mentions.length - 1));
  const gender = traitsOf(index).gender && figure.gender === traitsOf(index).gender ? 1.2 : 0;
  const pronoun = mentions[mention]?.kind === 'pronoun' ? 0.8 : 0;
  const above = isSubjectAbove(token, mentions[index]?.head ?? 0, context) ? 1.2 : 0;
  const between = Math.min(1, (index - mention) * 0.04);
  return subject + above + named + often + gender + pronoun - 1.5 * far - between;
}

/** “replaced it”, “painting on them”: most such are things that no figure is. */
function isObject(head: number, { tree }: LinkContext): boolean {
  return /^(?:obj|iobj|obl)/.test(tree.tokens[head]?.deprel ?? '');
}

/** “Cooper said that her party …”: the subject of a clause that the pronoun stands in. */
function isSubjectAbove(subject: Token, pronoun: number, { tree }: LinkContext): boolean {
  if (!subject.deprel.startsWith('nsubj')) return false;
  for (let above = tree.tokens[pronoun]?.head ?? -1; above >= 0; above = tree.tokens[above]?.head ?? -1) {
    if (above === subject.head) return true;
  }
  return false;
}

function isSubject(mention: number, { mentions, tree }: LinkContext): boolean {
  const { deprel } = tree.tokens[mentions[mention]?.head ?? 0] as Token;
  return deprel.startsWith('nsubj') || deprel === 'nmod:poss';
}

/** A subject nearer than the candidate that is no figure at all (“the plan … it”) is what “it” is more likely to mean. */
function isRivalled(index: number, candidate: number, { mentions, tree, headedBy }: LinkContext): boolean {
  const [from, to] = [mentions[candidate]?.head ?? 0, mentions[index]?.head ?? 0];
  for (let token = from + 1; token < to; token++) {
    const { deprel, upos } = tree.tokens[token] as Token; // from < token < to
    if ((upos === 'NOUN' || upos === 'PROPN') && deprel.startsWith('nsubj') && headedBy(token) === undefined)
      return true;
  }
  return false;
}
