import type { Outline } from './outline.ts';
import { passageOf } from './passage.ts';

/** Where a telling is looked up, and where it is found by others. */
export interface BlockKeys {
  readonly seek: readonly string[];
  readonly offer: readonly string[];
  /** Where the event that it joins is found by more words of its article. */
  readonly again: readonly string[];
}

const anyone = 'anyone';

/**
 * Kind × time: a block holds what could be one event, so that the work grows with the number of claims. Whoever takes part
 * makes no block, since a telling may leave anybody unnamed. A well-dated telling is looked for by its days, one dated to
 * a month by the month, one without a date in its own article, among the news of its day, and by its ordinal.
 */
export function blockKeys(telling: Outline, typeKeys: readonly string[]): BlockKeys {
  const times = timeKeys(telling);
  const [sought, offered] = numberKeys(telling);
  const ofTypes = (keys: readonly string[]) => typeKeys.flatMap((type) => keys.map((key) => `${type} ${key}`));
  return {
    seek: ofTypes([...times.seek, ...sought]),
    offer: ofTypes([...times.offer, ...offered]),
    again: ofTypes([inArticle(telling)]),
  };
}

/**
 * “The third test”: of all times, so by its parties alone, or the third of anything would meet. Whom no text names may be
 * any of them.
 */
function numberKeys(telling: Outline) {
  const { agents, recipients, ordinal, number } = telling;
  const numbers = [...(ordinal === null ? [] : [`no ${ordinal}`]), ...(number === null ? [] : [`nr ${number}`])];
  const isOpen = [...agents, ...recipients].every(({ state, unnamed, stateless }) => !state && (unnamed || stateless));
  const named = partyKeys(telling);
  const at = (keys: readonly string[]) => numbers.flatMap((one) => keys.map((key) => `${key} ${one}`));
  const seek = at([...named, isOpen ? anyone : 'unnamed']);
  return [seek, at([...named, anyone, ...(isOpen ? ['unnamed'] : [])])] as const;
}

function inArticle(telling: Outline): string {
  return `in ${passageOf(telling)}`;
}

function timeKeys(telling: Outline): Pick<BlockKeys, 'seek' | 'offer'> {
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

function partyKeys({ agents, recipients, places }: Outline): string[] {
  const parties = [...agents, ...recipients].map(({ id, state }) => state ?? id);
  return [...new Set(parties.length > 0 ? parties : places.map(({ id }) => `at ${id}`))];
}
