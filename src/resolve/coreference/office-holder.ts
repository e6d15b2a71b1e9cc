import type { KnowledgeEntry } from '../../knowledge/entry.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Figure } from './figures.ts';
import type { LinkContext } from './link-rule.ts';

/**
 * “President Macron”, “Chancellor Merkel”: a figure that no full name of the article names, by its family name and the
 * office that its titles, its state and the day of the article tell. One holder must be left, else nobody is meant.
 */
export function officeHolderOf(figure: Figure, { mentions, article }: LinkContext): EntityId | undefined {
  const { knowledge, published } = article;
  const names = [...figure.names];
  if (figure.known || names.length !== 1 || names[0]?.includes(' ')) return undefined;
  const bearers = new Map<string, KnowledgeEntry>();
  for (const { as, entry } of knowledge.find(names[0] as string))
    if (as === 'family-name') bearers.set(entry.id, entry);
  const states = new Set(figure.mentions.flatMap((index) => mentions[index]?.of ?? []));
  const titles = [...figure.titles];
  const fits = [...bearers.values()].filter((entry) =>
    knowledge
      .officesOf(entry.id, published)
      .some(
        (office) =>
          (states.size === 0 || states.has(office.of as EntityId)) &&
          (titles.some((title) => office.title.toLowerCase().includes(title)) ||
            (leads(office.kind) && published !== undefined)),
      ),
  );
  return fits.length === 1 && (titles.length > 0 || bearers.size <= 3) ? (fits[0]?.id as EntityId) : undefined;
}

function leads(kind: string): boolean {
  return kind === 'head-of-state' || kind === 'head-of-government';
}
