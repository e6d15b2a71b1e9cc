import type { Telling } from './telling.ts';

/** Where a telling is looked up, and where it is found by others. */
export interface BlockKeys {
  readonly seek: readonly string[];
  readonly offer: readonly string[];
  /** Where the event that it joins is found by more words of its article. */
  readonly again: readonly string[];
}

const anyone = 'anyone';

/**
 * Kind × party × time: a block holds what could be one event, so that the work grows with the number of claims.
 * A well-dated telling is looked for by its days, one dated to a month by the month, one without a date in its own
 * article, among the news of its day, and by its ordinal.
 */
export function blockKeys(telling: Telling, typeKeys: readonly string[]): BlockKeys {
  const times = timeKeys(telling);
  const parties = partyKeys(telling);
  const cross = (keys: readonly string[]) =>
    typeKeys.flatMap((type) => parties.flatMap((party) => keys.map((key) => `${type} ${party} ${key}`)));
  const again = cross([inArticle(telling)]);
  const [sought, offered] = numberKeys(telling, parties);
  const ofTypes = (keys: readonly string[]) => typeKeys.flatMap((type) => keys.map((key) => `${type} ${key}`));
  return {
    seek: [...cross(times.seek), ...ofTypes(sought)],
    offer: [...cross(times.offer), ...ofTypes(offered)],
    again,
  };
}

/**
 * “The third test”: of all times, so by its parties alone, or the third of anything would meet. Whom no text names may be
 * any of them.
 */
function numberKeys({ agents, recipients, ordinal, number }: Telling, parties: readonly string[]) {
  const numbers = [...(ordinal === null ? [] : [`no ${ordinal}`]), ...(number === null ? [] : [`nr ${number}`])];
  const isOpen = [...agents, ...recipients].every(({ state, unnamed, stateless }) => !state && (unnamed || stateless));
  const named = parties.filter((party) => party !== anyone);
  const at = (keys: readonly string[]) => numbers.flatMap((one) => keys.map((key) => `${key} ${one}`));
  const seek = at([...named, isOpen ? anyone : 'unnamed']);
  return [seek, at([...named, anyone, ...(isOpen ? ['unnamed'] : [])])] as const;
}

function inArticle({ article }: Telling): string {
  return `in ${article}`;
}

function timeKeys(telling: Telling): Pick<BlockKeys, 'seek' | 'offer'> {
  const { when } = telling;
  const own = [inArticle(telling)];
  const months = () => [...new Set(daysOf(when.first, when.last).map((day) => Math.floor(day / 30)))];
  switch (when.dating) {
    case 'close':
    case 'published': {
      const days = daysOf(when.first, when.last).map((day) => `day ${day}`);
      return {
        seek: [...own, ...days, ...months().map((month) => `of month ${month}`)],
        offer: [...own, ...days, ...months().map((month) => `in month ${month}`)],
      };
    }
    case 'month':
      return {
        seek: [...own, ...months().flatMap((month) => [`in month ${month}`, `of month ${month}`])],
        offer: [...own, ...months().map((month) => `of month ${month}`)],
      };
    default:
      return { seek: own, offer: own };
  }
}

function daysOf(first: number, last: number): number[] {
  return Array.from({ length: Math.min(32, last - first + 1) }, (_, index) => first + index);
}

function partyKeys({ agents, recipients, places }: Telling): string[] {
  const parties = [...agents, ...recipients].map(({ id, state }) => state ?? id);
  if (parties.length > 0) return [...new Set(parties), anyone];
  const where = places.map(({ id }) => `at ${id}`);
  return where.length > 0 ? [...new Set(where), anyone] : [anyone];
}
