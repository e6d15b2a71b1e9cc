import type { Mention, MentionKind, ReadDoc, Token } from '../model/doc.ts';
import { type ArticleId, type EntityId, hashId, type MentionId } from '../model/ids.ts';
import { surface } from '../model/span.ts';
import type { NodeTypeName } from '../model/types.ts';

/** A mention with all that identity needs to know of it, so that the article itself need not be kept. */
export interface MentionRecord {
  readonly id: MentionId;
  readonly article: ArticleId;
  /** Full ISO date of the article. */
  readonly published?: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What it would be called: a description without what only says where or how (“the depot”, not “the depot near Homs”). */
  readonly name: string;
  readonly type: NodeTypeName;
  readonly kind: MentionKind;
  readonly known?: EntityId;
  readonly title?: string;
  readonly of?: EntityId;
  readonly antecedent?: { readonly id: MentionId; readonly score: number; readonly rule: string };
}

export function mentionId(article: ArticleId, span: { start: number; end: number }): MentionId {
  return hashId('men', [article, span.start, span.end]);
}

/** The mentions of a document as records, in reading order. */
export function recordMentions(doc: ReadDoc): MentionRecord[] {
  const { id: article, text, published } = doc.article;
  const ids = doc.mentions.map((mention) => mentionId(article, mention));
  return doc.mentions.map((mention, index) => {
    const { start, end, type, kind, known, title, of, antecedent } = mention;
    const words = surface(text, mention).replace(/\s+/g, ' ');
    const name = surface(text, { start, end: nameEnd(mention, doc) }).replace(/\s+/g, ' ');
    return {
      id: ids[index] as MentionId, // one id a mention
      article,
      ...(published && { published }),
      start,
      end,
      words,
      name: name === words ? words : name, // one string for both
      type,
      kind,
      ...(known && { known }),
      ...(title && { title }),
      ...(of && { of }),
      ...(antecedent && {
        antecedent: { id: ids[antecedent.mention] as MentionId, score: antecedent.score, rule: antecedent.rule },
      }),
    };
  });
}

/** A description ends where a phrase begins that does not belong to its name; one with “of” does: “the ministry of defence”. */
function nameEnd(mention: Mention, { tokens }: ReadDoc): number {
  if (mention.kind !== 'nominal') return mention.end;
  let end = tokens[mention.head]?.end ?? mention.end;
  for (let at = mention.head + 1; ; at++) {
    const token = tokens[at];
    if (!token || token.end > mention.end || !continues(token) || leadsOn(at, tokens)) return end;
    end = token.end;
  }
}

/** “gunmen armed with rifles”, “forces loyal to him”. */
function leadsOn(at: number, tokens: readonly Token[]): boolean {
  return tokens[at]?.upos === 'ADJ' && tokens[at + 1]?.upos === 'ADP';
}

function continues({ upos, text }: Token): boolean {
  if (upos === 'ADP') return text.toLowerCase() === 'of';
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'DET' || upos === 'NUM' || upos === 'PART';
}
