import type { Ontology } from '../../ontology/ontology.ts';
import { areHeadlineAndLead } from './headline.ts';
import type { Telling } from './telling.ts';
import type { Weighed } from './weighed.ts';

/**
 * “released from house arrest … under house arrest before being freed”: two sentences with words that their article uses
 * nowhere else speak of one thing. Each word counts for as much as it is likely that another use of it is the other one.
 */
export function rareWordReasons(a: Telling, b: Telling, ontology: Ontology): Weighed[] {
  if (a.article !== b.article || a.sentence === b.sentence) return [];
  if (haveOneContent(a, b)) return [{ name: 'same-content', value: a.type === b.type ? 0.3 : 0.2 }];
  if (a.type !== b.type) return [];
  const { shared, sum } = compareRareWords(a, b);
  const weight = areHeadlineAndLead(a, b) ? 2 * sum : sum;
  if (shared < 2 || weight < 1) return [];
  const value = ontology.event(a.type)?.speech || weight < 1.2 ? 0.1 : weight < 1.8 ? 0.15 : 0.2;
  return [{ name: 'rare-words', value }];
}

/** Fewer words in common may be a name. */
const fewest = 5;
/** How much of the shorter content is in the other. */
const shareOfContent = 0.44;

/** “denies that his party is ready to open talks with the left”: two clauses on the same say it of the same. */
function haveOneContent({ content: one }: Telling, { content: other }: Telling): boolean {
  const shared = one.filter((stem) => other.includes(stem)).length;
  return shared >= fewest && shared >= shareOfContent * Math.min(one.length, other.length);
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
