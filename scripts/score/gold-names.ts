import type { Entity } from '../../src/model/entity.ts';
import type { GoldArticle } from './gold-claims.ts';

const plain = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|an?) /, '')
    .replace(/'s$/, '')
    .replace(/^[ .,]+|[ .,]+$/g, '');

/** What may stand behind a name without changing who it is. */
const tail = /^(?: (?:of|in|for|to|who|on|from|and) |,| \()/;

/** The keys of the gold entities that an entity, or else the words of its mention, stands for. */
export function createGoldNames({ entities }: GoldArticle): (entity: Entity | undefined, words: string) => Set<string> {
  const named = entities.flatMap(({ key, name, surfaces = [] }) =>
    [name, ...surfaces].map((one) => [plain(one), key] as const),
  );
  const byName = (name: string) => named.flatMap(([other, key]) => (other === plain(name) ? [key] : []));
  return (entity, words) => {
    const ids = [entity?.id, entity?.wikidata];
    const known = entities.flatMap(({ key, wikidata }) => (wikidata && ids.includes(wikidata as never) ? [key] : []));
    if (known.length > 0) return new Set(known);
    const found = entity ? [entity.name, ...entity.aliases].flatMap(byName) : [];
    if (found.length > 0) return new Set(found);
    const exact = byName(words);
    return new Set(
      exact.length > 0 ? exact : named.flatMap(([name, key]) => (shareHead(plain(words), name) ? [key] : [])),
    );
  };
}

/** “the regional ally” and “ally”, “protesters” and “protesters in Oran”. */
function shareHead(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4) return false;
  return long.endsWith(` ${short}`) || (long.startsWith(short) && tail.test(long.slice(short.length)));
}
