import type { KnowledgeEntry, Office } from './entry.ts';
import { coversDay, knownSpan } from './partial-date.ts';

export interface OfficeHolding {
  readonly person: KnowledgeEntry;
  readonly office: Office;
}

export interface HolderQuery {
  readonly kind?: Office['kind'];
  /** Part of the title, in any case: "foreign" finds "Minister of Foreign Affairs". */
  readonly title?: string;
  /** A full ISO date. Only offices known to have been held that day. */
  readonly on?: string;
  /** With `on`: also offices of which no date is known at all. */
  readonly undated?: boolean;
}

export interface OfficeTable {
  holders(bodyId: string, query?: HolderQuery): readonly OfficeHolding[];
}

function answers(office: Office, query: HolderQuery): boolean {
  if (query.kind !== undefined && office.kind !== query.kind) return false;
  if (query.title !== undefined && !office.title.toLowerCase().includes(query.title.toLowerCase())) return false;
  if (query.on === undefined || coversDay(office, query.on)) return true;
  return query.undated === true && knownSpan(office) === null;
}

/** Office-holders by the body that the office belongs to, in the order of the data. */
export function createOfficeTable(entries: readonly KnowledgeEntry[]): OfficeTable {
  const byBody = new Map<string, OfficeHolding[]>();
  for (const person of entries) {
    for (const office of person.offices ?? []) {
      const holding = { person, office };
      const list = byBody.get(office.of);
      if (list === undefined) byBody.set(office.of, [holding]);
      else list.push(holding);
    }
  }
  return {
    holders: (bodyId, query = {}) => (byBody.get(bodyId) ?? []).filter(({ office }) => answers(office, query)),
  };
}
