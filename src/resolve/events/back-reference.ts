import type { Claim } from '../../model/claim.ts';
import { surface } from '../../model/span.ts';

/**
 * “the attack” points back into its article, “this attack” at what was told just before; where it names nobody, extraction
 * has carried over those who took part in the last event that it may name.
 */
export type BackReference = 'definite' | 'demonstrative' | 'carried';

const possessive = /^(?:his|her|its|their|my|our|your)$/i;
const determiner = /\b(the|this|that|these|those|his|her|its|their|my|our|your)\s+$/i;
/** What says which one is meant: “the attack in Basra”, “the war that followed”. Commas do not: “the attack, which …”. */
const narrowing =
  /^\s+(?:of|on|against|in|at|near|by|between|from|for|over|to|with|during|along|across|around|inside|outside|after|before|since|following|that|which|who|where|when)\b/;
/** Between a noun and its own complement: “on the embassy”. */
const leadsTo = /^\s+\p{L}+\s+(?:\p{L}+\s+)?$/u;

/**
 * Whether the noun of a claim speaks of an event as one that was told: it has a determiner that says so, and nothing stands
 * between them or after it that tells which one, but who takes part. “The suicide attack” may be one of several kinds of
 * attack, “the attack in 1968” one of many years.
 */
export function backReferenceOf({ evidence, participants, extractors }: Claim, text: string): BackReference | null {
  if (extractors.some((extractor) => extractor.endsWith('/anaphor'))) return 'carried';
  if (!extractors.some((extractor) => extractor.endsWith('/noun'))) return null;
  const { trigger, start: sentence } = evidence;
  const mentions = participants.map(({ mention }) => mention);
  const before = (at: number) => text.slice(at, Math.max(at, trigger.start));
  const owner = mentions.find(({ end }) => end <= trigger.start && /^(?:['’]s?)?\s+$/.test(before(end)));
  const owns = owner && (/['’]/.test(before(owner.end)) || possessive.test(surface(text, owner)));
  const word = owns ? 'the' : determiner.exec(text.slice(sentence, owner?.start ?? trigger.start))?.[1]?.toLowerCase();
  if (!word) return null;
  const isTold = mentions.some(({ start }) => leadsTo.test(text.slice(trigger.end, Math.max(trigger.end, start))));
  const after = text.slice(trigger.end, evidence.end);
  const isHis = /^(?:his|her|its|their|my|our|your)$/.test(word) && /^\s+that\b/.test(after); // “said on her visit that …”
  if (!isTold && !isHis && narrowing.test(after)) return null;
  return /^th(?:is|at|ese|ose)$/.test(word) ? 'demonstrative' : 'definite';
}
