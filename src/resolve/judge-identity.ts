import { type Judgement, makeJudgement } from '../model/judgement.ts';
import type { MentionRecord } from './mention-record.ts';

const by = 'names@1';

/**
 * Which mentions are one, each with its reasons: what coreference linked within an article, what knowledge knows by name,
 * and names that are the same from one article to the next.
 */
export function judgeIdentity(mentions: readonly MentionRecord[]): Judgement[] {
  return [...mentions.flatMap(judgeInArticle), ...judgeAcrossArticles(mentions)];
}

function judgeInArticle(mention: MentionRecord): Judgement[] {
  const { id, known, antecedent, words } = mention;
  const judgements: Judgement[] = [];
  if (known) judgements.push(same(id, known, 1, [{ name: 'known-name', value: words }]));
  if (antecedent) {
    judgements.push(same(id, antecedent.id, antecedent.score, [{ name: antecedent.rule, value: words }]));
  }
  return judgements;
}

/** One name in several articles is one thing, where the name says enough: a lone word may be anybody's. */
function judgeAcrossArticles(mentions: readonly MentionRecord[]): Judgement[] {
  const first = new Map<string, MentionRecord>();
  const judgements: Judgement[] = [];
  for (const mention of [...mentions].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!isTelling(mention)) continue;
    const key = nameKey(mention);
    const anchor = first.get(key);
    if (!anchor) first.set(key, mention);
    else judgements.push(same(mention.id, anchor.id, 0.9, [{ name: 'same-name', value: mention.words }]));
  }
  return judgements;
}

const personal = new Set<string>(['person', 'official']);

export function isTelling(mention: MentionRecord): boolean {
  if (mention.kind !== 'name' || mention.known) return false;
  return !personal.has(mention.type) || /\s/.test(mention.words);
}

/** A person and an official of one name are compared with each other, and so are the kinds of organisation. */
function nameKey({ type, words }: MentionRecord): string {
  const family = personal.has(type) ? 'person' : type === 'place' || type === 'facility' ? type : 'other';
  return `${family}\n${plainName(words)}`;
}

/** A name without what changes from one telling to the next: article, possessive, case of all-capitals. */
export function plainName(words: string): string {
  return words
    .replace(/^the\s+/i, '')
    .replace(/['’]s$/, '')
    .normalize('NFC')
    .toLowerCase();
}

function same(left: string, right: string, score: number, reasons: Judgement['reasons']): Judgement {
  return makeJudgement({ left, right, verdict: 'same', score, reasons, by, at: null });
}
