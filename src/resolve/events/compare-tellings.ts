import type { Reason, Verdict } from '../../model/judgement.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { compareParties, type PartyMatch } from './compare-parties.ts';
import { meet } from './days.ts';
import { areKin } from './kin.ts';
import type { Telling } from './telling.ts';

export interface EventComparison {
  readonly verdict: Verdict;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** From this score on two tellings tell one event. */
export const joinFrom = 0.7;

/**
 * Whether two tellings tell one event, as a table of named features. What excludes it comes first: another ordinal, days
 * that do not meet, other parties, another frame (`polarity` apart, which only `findDisputes` looks across).
 */
export function compareTellings(a: Telling, b: Telling, ontology: Ontology): EventComparison {
  const sameArticle = a.article === b.article;
  const agents = compareParties(a.agents, b.agents);
  const recipients = compareParties(a.recipients, b.recipients);
  const against = excludes(a, b, agents, recipients, ontology);
  if (against) return { verdict: 'different', score: 0.9, reasons: [against] };
  const reasons = [
    { name: 'type', value: a.type === b.type ? 0.3 : 0.2 },
    ...timeReasons(a, b, sameArticle),
    ...partyReasons(a, agents, recipients, ontology),
    ...detailReasons(a, b),
    ...wordReasons(a, b, sameArticle, ontology),
  ];
  const sum = reasons.reduce((total, { value }) => total + value, 0);
  const score = Math.round(Math.min(0.99, Math.max(0, sum)) * 100) / 100;
  return { verdict: score >= joinFrom ? 'same' : 'unsure', score, reasons };
}

function excludes(
  a: Telling,
  b: Telling,
  agents: PartyMatch,
  recipients: PartyMatch,
  ontology: Ontology,
): Reason | null {
  if (a.type !== b.type && !areKin(a.type, b.type, ontology)) {
    return { name: 'types-differ', value: `${a.type} / ${b.type}` };
  }
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) {
    return { name: 'ordinals-differ', value: `${a.ordinal} / ${b.ordinal}` };
  }
  if (a.number !== null && b.number !== null && a.number !== b.number) {
    return { name: 'numbers-differ', value: `${a.number} / ${b.number}` };
  }
  if (!meet(a.when, b.when) && isTold(a) && isTold(b)) return { name: 'days-differ', value: 'they do not meet' };
  const reciprocal = ontology.event(a.type)?.reciprocal ?? false;
  if (agents.verdict === 'conflict' || (reciprocal && agents.verdict === 'part')) {
    return { name: 'agents-differ', value: 'nobody in common' };
  }
  if (recipients.verdict === 'conflict') return { name: 'recipients-differ', value: 'nobody in common' };
  if (a.modality !== b.modality && !mayBeOneInSpiteOfModality(a, b)) {
    return { name: 'frames-differ', value: `${a.modality} / ${b.modality}` };
  }
  return null;
}

/** A day in the text, rather than one guessed from when the article appeared. */
function isTold({ when }: Telling): boolean {
  return when.dating !== 'published' && when.dating !== 'none';
}

/** A summit that was planned for a day and one held that day are one; a plan without a day is not yet any deed. */
function mayBeOneInSpiteOfModality(a: Telling, b: Telling): boolean {
  if ([a, b].some(({ modality }) => modality === 'conditional' || modality === 'demanded')) return false;
  return (a.when.dating === 'close' && b.when.dating === 'close') || (a.ordinal !== null && a.ordinal === b.ordinal);
}

function timeReasons(a: Telling, b: Telling, sameArticle: boolean): { name: string; value: number }[] {
  const reasons: { name: string; value: number }[] = [];
  // “its sixth nuclear test”, written years later: the number dates it
  if (a.ordinal !== null && a.ordinal === b.ordinal) reasons.push({ name: 'same-ordinal', value: 0.3 });
  const datings = [a.when.dating, b.when.dating];
  const close = datings.filter((dating) => dating === 'close').length;
  if (!meet(a.when, b.when))
    return reasons.length > 0 ? reasons : [{ name: 'published-apart', value: sameArticle ? 0.1 : -0.3 }];
  if (close === 2) {
    const gap = Math.abs(a.when.first - b.when.first) + Math.abs(a.when.last - b.when.last);
    return [...reasons, gap === 0 ? { name: 'same-days', value: 0.35 } : { name: 'days-meet', value: 0.25 }];
  }
  if (sameArticle) return [...reasons, { name: 'same-article', value: 0.15 }];
  if (close === 1 && datings.includes('month')) return [...reasons, { name: 'day-in-month', value: 0.15 }];
  if (datings.includes('published') && (close === 1 || datings.every((dating) => dating === 'published')))
    return [...reasons, { name: 'news-of-the-day', value: 0.15 }];
  if (datings.every((dating) => dating === 'month')) return [...reasons, { name: 'same-month', value: 0.1 }];
  return reasons.length > 0 ? reasons : [{ name: 'loosely-dated', value: -0.1 }];
}

function partyReasons(
  { type }: Telling,
  agents: PartyMatch,
  recipients: PartyMatch,
  ontology: Ontology,
): { name: string; value: number }[] {
  const spec = ontology.event(type);
  const byState = spec?.speech ? 0.2 : 0.05; // who speaks to whom is told more exactly than who fights whom
  const worth = (match: PartyMatch, full: number) =>
    match.verdict === 'agree' ? full - (match.byState ? byState : 0) : match.verdict === 'part' ? full / 2 : 0;
  if (spec?.reciprocal) {
    return agents.verdict === 'agree' ? [{ name: 'same-parties', value: agents.shared > 1 ? 0.4 : 0.1 }] : [];
  }
  const alone = spec?.roles.recipient === undefined; // a test has but its agent
  const reasons = [
    { name: 'same-agents', value: worth(agents, alone ? 0.3 : 0.2) },
    { name: 'same-recipients', value: worth(recipients, 0.2) },
  ].filter(({ value }) => value > 0);
  // “warned Iran”, “warned”: one speaker says many things a day
  if (spec?.speech && recipients.verdict === 'open') reasons.push({ name: 'speech-to-nobody-in-common', value: -0.2 });
  if (reasons.length === 0) reasons.push({ name: 'no-party-in-common', value: -0.2 });
  return reasons;
}

function detailReasons(a: Telling, b: Telling): { name: string; value: number }[] {
  const reasons: { name: string; value: number }[] = [];
  for (const [name, left, right] of [
    ['instrument', a.instruments, b.instruments],
    ['place', a.places, b.places],
    ['topic', a.topics, b.topics],
  ] as const) {
    const { verdict } = compareParties(left, right);
    if (verdict === 'agree' || verdict === 'part') reasons.push({ name: `same-${name}`, value: 0.1 });
    else if (verdict === 'conflict') reasons.push({ name: `other-${name}`, value: name === 'place' ? -0.25 : -0.15 });
  }
  return reasons;
}

/** “Russia blocks”, “Russia blocked”: a headline and its report use one word; speakers use theirs again and again. */
function wordReasons(
  a: Telling,
  b: Telling,
  sameArticle: boolean,
  ontology: Ontology,
): { name: string; value: number }[] {
  if (!sameArticle || ontology.event(a.type)?.speech) return [];
  const stems = new Set(stemsOf(a));
  return stemsOf(b).some((stem) => stems.has(stem)) ? [{ name: 'same-word', value: 0.1 }] : [];
}

function stemsOf({ words }: Telling): string[] {
  return words.split(/[^\p{L}]+/u).flatMap((word) => (word.length > 3 ? [word.slice(0, 5)] : []));
}
