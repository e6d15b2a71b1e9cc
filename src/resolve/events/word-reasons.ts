import type { Ontology } from '../../ontology/ontology.ts';
import type { Telling } from './telling.ts';
import type { Weighed } from './weighed.ts';

/**
 * “Russia blocks”, “Russia blocked”: a headline and its report use one word, and so do two texts on “the French
 * Revolution”. Speakers use theirs again and again; “attacks” are more than an attack.
 */
export function wordReasons(a: Telling, b: Telling, ontology: Ontology): Weighed[] {
  if (ontology.event(a.type)?.speech || !shareWord(a, b)) return [];
  if (a.proper && b.proper) return [{ name: 'same-name', value: 0.3 }];
  const counts = a.plural === b.plural;
  return a.article === b.article && counts ? [{ name: 'same-word', value: 0.1 }] : [];
}

function shareWord(a: Telling, b: Telling): boolean {
  const stems = new Set(stemsOf(a));
  return stemsOf(b).some((stem) => stems.has(stem));
}

function stemsOf({ words }: Telling): string[] {
  return words.split(/[^\p{L}]+/u).flatMap((word) => (word.length > 3 ? [word.slice(0, 5)] : []));
}
