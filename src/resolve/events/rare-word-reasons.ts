import type { Ontology } from '../../ontology/ontology.ts';
import { areHeadlineAndLead } from './headline.ts';
import type { Telling } from './telling.ts';
import type { Weighed } from './weighed.ts';

/**
 * “released from house arrest … under house arrest before being freed”: two sentences with words that their article uses
 * nowhere else speak of one thing. Each word counts for as much as it is likely that another use of it is the other one.
 */
export function rareWordReasons(a: Telling, b: Telling, ontology: Ontology): Weighed[] {
  if (a.article !== b.article || a.type !== b.type || a.sentence === b.sentence) return [];
  const { shared, sum } = compareRareWords(a, b);
  const weight = areHeadlineAndLead(a, b) ? 2 * sum : sum;
  if (shared < 2 || weight < 1) return [];
  const value = ontology.event(a.type)?.speech || weight < 1.2 ? 0.1 : weight < 1.8 ? 0.15 : 0.2;
  return [{ name: 'rare-words', value }];
}

function compareRareWords(a: Telling, b: Telling): { shared: number; sum: number } {
  let [shared, sum] = [0, 0];
  for (const [stem, count] of a.rare) {
    if (!b.rare.has(stem) || a.words.includes(stem) || b.words.includes(stem)) continue;
    shared += 1;
    sum += 1 / (count - 1);
  }
  return { shared, sum };
}
