import type { KnowledgeIndex } from '../../knowledge/knowledge-index.ts';
import type { Verdict } from '../../model/judgement.ts';
import type { Reason } from '../../model/reason.ts';
import { isShortened } from '../plain-name.ts';
import type { Profile } from './profile.ts';

/** A verdict on two profiles with the named features that it adds up from. */
export interface Comparison {
  readonly verdict: Verdict;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** From here on two are the same; from `unsure` on an analyst may want to look. */
const threshold = { same: 0.7, unsure: 0.45 };

/** Kinds whose names many states use alike: a supreme court, a Labour Party, a ministry of health. */
const local = new Set(['government-body', 'military-force', 'political-party', 'facility', 'civil-society']);

/** Who two articles speak of: each feature adds to the score or takes from it, and all of them are the explanation. */
export function compareProfiles(a: Profile, b: Profile, shared: number, knowledge: KnowledgeIndex): Comparison {
  if (a.known && b.known) {
    const same = a.known === b.known;
    return {
      verdict: same ? 'same' : 'different',
      score: 1,
      reasons: [{ name: 'known', value: `${a.known} ${b.known}` }],
    };
  }
  const reasons: Reason[] = [...names(a, b), ...owners(a, b), ...dates(a, b, knowledge), ...titles(a, b)];
  if (shared > 0) reasons.push({ name: 'shared-context', value: Math.min(0.15, shared * 0.05) });
  const sum = reasons.reduce((total, { value }) => total + (typeof value === 'number' ? value : 0), 0);
  const score = Math.round(Math.min(0.98, Math.max(0, sum)) * 100) / 100;
  const verdict = score >= threshold.same ? 'same' : score >= threshold.unsure ? 'unsure' : 'different';
  return verdict === 'different' ? { verdict, score: 1 - score, reasons } : { verdict, score, reasons };
}

function names(a: Profile, b: Profile): Reason[] {
  const [one, other] = [new Set(a.names.map(key)), b.names.map(key)];
  if (a.body && a.body === b.body) return [{ name: 'body-of-state', value: 0.85 }];
  const shared = other.filter((name) => one.has(name));
  const full = shared.some((name) => name.includes(' '));
  if (a.family === 'person') {
    if (full) return [{ name: 'full-name', value: 0.8 }];
    if (a.names.some((x) => b.names.some((y) => isShortened(x, y))))
      return [{ name: 'first-and-last-name', value: 0.7 }];
    return shared.length > 0 ? [{ name: 'family-name', value: isLone(a) || isLone(b) ? 0.35 : -0.5 }] : [];
  }
  if (shared.length === 0) return [];
  if (a.type !== b.type && a.family === 'place') return [{ name: 'name', value: 0.6 }];
  if (local.has(a.type) || local.has(b.type)) return [{ name: 'name', value: 0.5 }];
  if (full) return [{ name: 'name', value: 0.85 }];
  return [{ name: 'name', value: a.family === 'place' ? 0.6 : 0.75 }]; // Toledo in Ohio and in Spain: it takes common ground
}

/** Known in its article by one word alone. */
export function isLone({ names: [longest] }: Profile): boolean {
  return longest !== undefined && !longest.includes(' ');
}

function key(name: string): string {
  return name.toLowerCase();
}

function owners(a: Profile, b: Profile): Reason[] {
  if (a.of.length === 0 || b.of.length === 0) return [];
  if (a.of.some((id) => b.of.includes(id))) return [{ name: 'same-state', value: 0.3 }];
  return [{ name: 'other-state', value: a.family === 'person' ? -0.25 : -0.6 }];
}

/** “the defence minister” twice is a hint only: ministers change. An adviser and a barkeeper of one name are two. */
function titles(a: Profile, b: Profile): Reason[] {
  if (a.family !== 'person' || a.titles.length === 0 || b.titles.length === 0) return [];
  const words = new Set(a.titles.flatMap((title) => title.split(' ')));
  const shared = b.titles.some((title) => title.split(' ').some((word) => words.has(word)));
  return [shared ? { name: 'title', value: 0.1 } : { name: 'other-title', value: -0.2 }];
}

/** A known person's offices on the day of the other article, or the years between two articles. */
function dates(a: Profile, b: Profile, knowledge: KnowledgeIndex): Reason[] {
  const known = a.known ?? b.known;
  const published = a.known ? b.published : a.published;
  if (known && published && knowledge.officesOf(known).length > 0) {
    return knowledge.officesOf(known, published).length > 0
      ? [{ name: 'in-office', value: 0.2 }]
      : [{ name: 'not-in-office', value: -0.1 }];
  }
  if (a.family !== 'person' || !a.published || !b.published) return [];
  const years = Math.abs(Number(a.published.slice(0, 4)) - Number(b.published.slice(0, 4)));
  return years > 20 ? [{ name: 'years-apart', value: -0.15 }] : [];
}
