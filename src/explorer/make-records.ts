import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { GraphView } from '../model/graph.ts';
import type { Judgement } from '../model/judgement.ts';
import { type Span, surface } from '../model/span.ts';
import type { KnownFact } from '../pipeline/known-facts.ts';
import type { Mark, PageClaim, Records, Review } from './contract.ts';

/** Characters of the article shown before and after a sentence. */
const context = 140;
/** A speaker or cue further from the sentence than this is named, but not shown in the text. */
const reach = 400;

/** Every claim of a view with its words, and every entity with what was known of it: what the evidence panel reads from. */
export function makeRecords(view: GraphView, knownOf: (id: string) => KnownFact[] = () => []): Records {
  const articles = new Map(view.articles.map((article) => [article.id, article]));
  const names = new Map<string, string>(view.entities.map(({ id, name }) => [id, name]));
  const reviews = reviewsOf(view);
  return {
    disputes: view.disputes.map((dispute) => ({ ...dispute })),
    claims: [...view.claims, ...(view.rejected ?? [])].flatMap((claim) => {
      const article = articles.get(claim.evidence.article);
      const told = reviews.get(claim.id) ?? [];
      return article ? [{ ...pageClaim(claim, article, (id) => names.get(id)), reviews: told }] : [];
    }),
    entities: view.entities.map(({ id, name, type, aliases, wikidata = null, mentions }) => {
      return { id, name, type, aliases: [...aliases], wikidata, mentions: mentions.length, known: knownOf(id) };
    }),
  };
}

/** What analysts said of each claim, the earliest first. */
function reviewsOf({ judgements }: GraphView): Map<string, Review[]> {
  const reviews = new Map<string, Review[]>();
  for (const judgement of [...judgements].sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1))) {
    const review = reviewOf(judgement);
    if (review) reviews.set(judgement.left, [...(reviews.get(judgement.left) ?? []), review]);
  }
  return reviews;
}

/** A judgement on one thing as the page has it; null for one on two. */
export function reviewOf({ id, verdict, by, at, reasons }: Judgement): Review | null {
  if (verdict !== 'confirmed' && verdict !== 'rejected' && verdict !== 'noted') return null;
  const note = reasons.find(({ name }) => name === 'note');
  return { id, verdict, by: by.replace(/^user:/, ''), at, note: note ? String(note.value) : null };
}

function pageClaim(
  claim: Claim,
  article: Article,
  nameOf: (id: string) => string | undefined,
): Omit<PageClaim, 'reviews'> {
  const words = (span: Span) => surface(article.text, span).replace(/\s+/g, ' ');
  const { id, kind, type, plover, polarity, modality, time, qualifiers, confidence, extractors, event } = claim;
  return {
    id,
    kind,
    type,
    plover,
    polarity,
    modality,
    status: polarity === 'negated' ? 'negated' : modality,
    time: time && { ...time, text: time.text ?? null },
    qualifiers: { ...qualifiers },
    confidence,
    extractors: [...extractors],
    event: event ?? null,
    participants: claim.participants.map(({ role, mention, entity }) => {
      return { role, id: entity, name: (entity && nameOf(entity)) ?? words(mention), words: words(mention) };
    }),
    voices: claim.attribution.map(({ speaker, mention, quoted }) => {
      return { id: speaker, name: (speaker && nameOf(speaker)) ?? null, words: mention && words(mention), quoted };
    }),
    article: {
      id: article.id,
      title: article.title ?? null,
      url: article.url && /^https?:\/\//i.test(article.url) ? article.url : null,
      publisher: article.publisher ?? null,
      published: article.published ?? null,
    },
    passage: passageOf(claim, article.text),
  };
}

function passageOf(claim: Claim, text: string): PageClaim['passage'] {
  const { evidence } = claim;
  const wanted: Mark[] = [
    { ...evidence.trigger, what: 'trigger' as const, role: null },
    ...claim.participants.map(({ role, mention }) => ({ ...mention, what: 'participant' as const, role })),
    ...claim.attribution.flatMap(({ mention, cue }) => [
      ...(mention ? [{ ...mention, what: 'speaker' as const, role: null }] : []),
      ...(cue ? [{ ...cue, what: 'cue' as const, role: null }] : []),
    ]),
  ].filter(({ start, end }) => start >= evidence.start - reach && end <= evidence.end + reach);
  const start = Math.min(evidence.start, ...wanted.map((mark) => mark.start));
  const end = Math.max(evidence.end, ...wanted.map((mark) => mark.end));
  return {
    before:
      start > context ? plain(text.slice(start - context, start)).replace(/^\S*\s/, '… ') : plain(text.slice(0, start)),
    text: text.slice(start, end),
    after:
      end + context < text.length
        ? plain(text.slice(end, end + context)).replace(/\s\S*$/, ' …')
        : plain(text.slice(end)),
    marks: wanted.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
  };
}

/** One blank line between paragraphs takes room that the sentence needs. */
const plain = (text: string) => text.replace(/\s*\n\s*/g, '\n');
