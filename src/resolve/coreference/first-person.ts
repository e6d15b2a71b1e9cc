import type { Antecedent, Token } from '../../model/doc.ts';
import { isNew } from './determiners.ts';
import type { LinkContext } from './link-rule.ts';
import { isQuestion, paragraphAt } from './paragraphs.ts';
import { quoteAround, speakerOf } from './speakers.ts';

/** Somebody who says “I”, by a key of their own, and the first mention that tells who it is. */
interface Voice {
  readonly key: string;
  readonly mention?: number | undefined;
  /** Those who say “we” with this voice, where it is one of several guests. */
  readonly group?: string;
  /** Whom this voice calls “you”: one guest who says “I”, or guests who say “we”. */
  readonly addresses?: Voice;
}

/**
 * “I” inside quotation marks is the speaker, wherever in the sentence the text names them, so it is linked when all else
 * is. Outside of any it is one voice throughout, but in an interview: there who asks and who answers are two, and “you” in a
 * question is the guest.
 */
export function linkFirstPersons(context: LinkContext): Map<number, Antecedent> {
  const links = new Map<number, Antecedent>();
  const last = new Map<string, number>();
  const voiceOf = createVoices(context);
  context.mentions.forEach((mention, index) => {
    const pronoun = context.traitsOf(index).pronoun;
    if (!pronoun || pronoun.person === 'third') return;
    const voice = voiceOf(mention.start);
    if (pronoun.person === 'second') {
      if (voice.addresses) follow(voice.addresses.key, index, voice.addresses.mention);
      else if (voice.key !== narrator) follow(`${voice.key} you ${paragraphOf(index)}`, index, undefined); // a narrator's “you” is anybody
    } else if (pronoun.number === 'many') {
      const company = companyBefore(index, context);
      follow(`${company ?? voice.group ?? voice.key} we`, index, undefined);
    } else follow(`${voice.key} I`, index, voice.mention);
  });
  return links;

  /** Another paragraph's “you” may be somebody else. */
  function paragraphOf(index: number): number {
    return paragraphAt(context.mentions[index]?.start ?? 0, context.doc.article.text).start;
  }

  function follow(key: string, index: number, first: number | undefined): void {
    const before = last.get(key) ?? first;
    if (before !== undefined && before !== index)
      links.set(index, { mention: before, score: last.has(key) ? 0.9 : 0.85, rule: 'first-person' });
    last.set(key, index);
  }
}

/** “Me and a friend … our studies”: in one paragraph “we” are a newcomer and whom “I” or “me” joins with them; where they begin. */
function companyBefore(index: number, { mentions, tree, doc, traitsOf, lexicon }: LinkContext): string | undefined {
  const { start } = paragraphAt(mentions[index]?.start ?? 0, doc.article.text);
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const mention = mentions[earlier];
    if (!mention || mention.start < start) return undefined;
    const { pronoun } = traitsOf(earlier);
    if (pronoun?.person !== 'first' || pronoun.number !== 'one') continue;
    const first = tree.firstConjunct(mention.head);
    if (tree.conjuncts(first).some((conjunct) => isNew(conjunct, tree, lexicon.pronouns))) return `with ${first}`;
  }
  return undefined;
}

/** Who tells an article that is no interview. */
const narrator = 'narrator';

/** Whose words stand at an offset. */
function createVoices(context: LinkContext): (offset: number) => Voice {
  const { doc, figures, ontology, lexicon } = context;
  const { text } = doc.article;
  const guest = guestOf(context);
  return (offset) => {
    const quote = quoteAround(offset, doc);
    if (quote) {
      const speaker = speakerOf(quote, context);
      const figure = speaker === undefined ? undefined : figures.of(speaker);
      const one = figure && figure.number !== 'many' && ontology.isA(figure.type, 'person');
      return { key: figure ? `figure ${figure.id}` : `quote ${quote.start}`, ...(one && { mention: speaker }) };
    }
    if (!isInterview(text)) return { key: narrator };
    const paragraph = paragraphAt(offset, text);
    const answering = { key: 'guest', mention: guest };
    const addresses = { key: guest === undefined ? 'guest we' : 'guest I', mention: guest };
    if (isQuestion(paragraph, text, lexicon.pronouns)) return { key: 'interviewer', addresses };
    const own = introduced(paragraph, context);
    if (own === undefined && guest === undefined) return { key: `paragraph ${paragraph.start}`, group: 'guest' }; // one of several
    return own === undefined ? answering : { key: `paragraph ${paragraph.start}`, mention: own };
  };
}

/** “And, I'm Isabel Ruiz.”: who says “I” in a paragraph that says so itself; “Isabel and I” says who it is not. */
function introduced(
  paragraph: { start: number; end: number },
  { mentions, tree, headedBy }: LinkContext,
): number | undefined {
  for (const { head, kind, start } of mentions) {
    if (kind !== 'pronoun' || start < paragraph.start || start >= paragraph.end) continue;
    const own = tree.tokens[head] as Token; // a mention's head
    if (own.text !== 'I' || !own.deprel.startsWith('nsubj') || tree.tokens[own.head]?.upos !== 'PROPN') continue;
    return headedBy(own.head);
  }
  return undefined;
}

/** How far into a text its heading and first words go. */
const opening = 700;

function isInterview(text: string): boolean {
  return /\binterview(?:s|ed|ee)?\b|\bspoke (?:with|to)\b|\btells?\b/i.test(text.slice(0, opening));
}

/** The person whom an interview is with: the only one whom its heading names in full, or else its first words. */
function guestOf({ mentions, figures, doc, ontology }: LinkContext): number | undefined {
  const { text } = doc.article;
  if (!isInterview(text)) return undefined;
  for (const end of [paragraphAt(0, text).end, opening]) {
    const persons = new Map<number, number>();
    for (const [index, mention] of mentions.entries()) {
      if (mention.start > end) break;
      const figure = figures.of(index);
      if (mention.kind !== 'name' || !figure || !ontology.isA(figure.type, 'person')) continue;
      if (text.slice(mention.start, mention.end).includes(' ') && !persons.has(figure.id))
        persons.set(figure.id, index);
    }
    if (persons.size === 1) return [...persons.values()][0];
  }
  return undefined;
}
