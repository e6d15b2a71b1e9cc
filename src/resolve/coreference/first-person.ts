import type { Antecedent, Quote } from '../../model/doc.ts';
import type { LinkContext } from './link-rule.ts';
import { quoteAround, speakerOf } from './speakers.ts';

const singular = /^(?:i|me|my|mine|myself)$/i;
const plural = /^(?:we|us|our|ours|ourselves)$/i;
const addressed = /^(?:you|your)$/i;

/**
 * “I” inside quotation marks is the speaker, wherever in the sentence the text names them, so it is linked when all else
 * is. Outside of any it is one voice throughout: the one who is interviewed, where the article is an interview with one.
 */
export function linkFirstPersons(context: LinkContext): Map<number, Antecedent> {
  const links = new Map<number, Antecedent>();
  const last = new Map<string, number>();
  const guest = interviewed(context);
  context.mentions.forEach((mention, index) => {
    if (mention.kind !== 'pronoun') return;
    const word = context.doc.article.text.slice(mention.start, mention.end);
    const quote = quoteAround(mention.start, context.doc.quotes);
    const voice = quote ? voiceOf(quote, context) : { key: 'narrator', mention: guest };
    if (plural.test(word)) follow(`${voice.key} we`, index, undefined);
    else if (singular.test(word)) follow(`${voice.key} I`, index, voice.mention);
    else if (addressed.test(word)) address(`${voice.key}`, index, quote === undefined);
  });
  return links;

  /** “you” in a question is the guest, or the guests who say “we”; elsewhere it only goes on from the “you” before it. */
  function address(key: string, index: number, narrated: boolean): void {
    if (narrated && guest !== undefined) follow('narrator I', index, guest);
    else follow(narrated && last.has('narrator we') ? 'narrator we' : `${key} you`, index, undefined);
  }

  function follow(key: string, index: number, first: number | undefined): void {
    const before = last.get(key) ?? first;
    if (before !== undefined && before !== index)
      links.set(index, { mention: before, score: last.has(key) ? 0.9 : 0.85, rule: 'first-person' });
    last.set(key, index);
  }
}

/** Who speaks in a quotation: one figure through all of its quotations, or else this one voice. */
function voiceOf(quote: Quote, context: LinkContext): { key: string; mention: number | undefined } {
  const speaker = speakerOf(quote, context);
  const figure = speaker === undefined ? undefined : context.figures.of(speaker);
  return { key: figure ? `figure ${figure.id}` : `quote ${quote.start}`, mention: speaker };
}

/** The person whom an interview is with: the heading says so, and names one. */
function interviewed({ mentions, figures, doc, ontology }: LinkContext): number | undefined {
  const opening = doc.article.text.slice(0, 700);
  if (!/\binterview(?:s|ed|ee)?\b|\bspoke (?:with|to)\b|\btells?\b/i.test(opening)) return undefined;
  const persons = new Map<number, number>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.start > opening.length) break;
    const figure = figures.of(index);
    if (mention.kind !== 'name' || !figure || !ontology.isA(figure.type, 'person')) continue;
    if (!persons.has(figure.id)) persons.set(figure.id, index);
  }
  const full = [...persons].filter(([id]) => [...(figures.of(id)?.names ?? [])].some((name) => name.includes(' ')));
  const [only, rival] = full;
  return only && !rival ? only[1] : undefined;
}
