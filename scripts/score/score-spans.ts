import type { FullDoc, NameType } from '../../src/model/doc.ts';
import { count, f1, tally } from './f1.ts';

interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

export interface GoldNames {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (GoldSpan & { readonly type: string })[];
}

/** What CrossNER's classes are called here; the others are no names of a person, an organisation or a place. */
const classes: Readonly<Record<string, NameType>> = {
  politician: 'person',
  person: 'person',
  politicalparty: 'organization',
  organisation: 'organization',
  country: 'place',
  location: 'place',
};

/** Names of persons, organisations and places: first and last character and class. */
export function scoreNames(gold: readonly GoldNames[], docs: readonly FullDoc[]): Record<string, number> {
  const sum = tally();
  const wantedTypes = new Set<string>(Object.values(classes));
  gold.forEach(({ entities }, index) => {
    const key = (span: GoldSpan, type: string) => `${span.start}-${span.end} ${type}`;
    const wanted = entities.flatMap((one) => (classes[one.type] ? [key(one, classes[one.type] as string)] : []));
    const found = (docs[index]?.names ?? []).filter(({ type }) => wantedTypes.has(type));
    count(sum, new Set(wanted), new Set(found.map((name) => key(name, name.type))));
  });
  return { exact: f1(sum) };
}

export interface GoldTimes {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
  readonly times?: readonly (GoldSpan & { readonly when?: string | null })[];
}

/** Dates that the gold resolves: found where they stand, with the same first day. */
export function scoreTimes(gold: readonly GoldTimes[], docs: readonly FullDoc[]): Record<string, number> {
  let [wanted, right] = [0, 0];
  gold.forEach(({ times = [] }, index) => {
    for (const { start, end, when } of times) {
      if (!when || !/^\d{4}(-\d\d){0,2}$/.test(when)) continue;
      wanted += 1;
      const found = docs[index]?.times.find((time) => time.start < end && start < time.end);
      right += Number(found?.interval?.start?.startsWith(when) ?? false);
    }
  });
  return { 'first day recall': wanted === 0 ? 0 : Math.round((1000 * right) / wanted) / 10 };
}
