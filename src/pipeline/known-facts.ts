import type { KnowledgeEntry, Office } from '../knowledge/entry.ts';
import type { KnowledgeIndex } from '../knowledge/knowledge-index.ts';

/** What the program knew beforehand of somebody: no article says it here, so it is no claim and makes no edge. */
export interface KnownFact {
  /** The standing edge that says the like of it. */
  readonly edge: 'holds-office' | 'member-of';
  readonly target: { readonly id: string; readonly name: string };
  readonly title?: string;
  /** As precise as the source: a year, a month or a day; `null` for an end that was not there when the source was made. */
  readonly start?: string;
  readonly end?: string | null;
  readonly source: string;
}

/** Offices of an entity in the order of the knowledge, then memberships by name; none of one that it does not know. */
export function knownFacts(knowledge: KnowledgeIndex, id: string): KnownFact[] {
  const entry = knowledge.byId(id);
  if (!entry) return [];
  return [
    ...knowledge.officesOf(id).map((office) => officeFact(office, entry, knowledge)),
    ...knowledge
      .membershipsOf(id)
      .map(({ id: of, name, source }): KnownFact => ({ edge: 'member-of', target: { id: of, name }, source }))
      .sort((a, b) => (a.target.name < b.target.name ? -1 : 1)),
  ];
}

function officeFact(office: Office, person: KnowledgeEntry, knowledge: KnowledgeIndex): KnownFact {
  const { of, title, start, end, source = person.source } = office;
  return {
    edge: 'holds-office',
    target: { id: of, name: knowledge.byId(of)?.name ?? of },
    title,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    source,
  };
}
