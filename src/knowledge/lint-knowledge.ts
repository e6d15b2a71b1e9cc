import type { KnowledgeEntry, PartialDate } from './entry.ts';
import { nameAtoms } from './normalize-name.ts';
import { firstDay, lastDay } from './partial-date.ts';

/** Something wrong with one record; `code` is stable, `message` says what and where. */
export interface KnowledgeProblem {
  readonly code: string;
  readonly id: string;
  readonly message: string;
}

type Report = (code: string, id: string, message: string) => void;

function realDay(date: PartialDate): boolean {
  const day = firstDay(date);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function lintSpan(
  id: string,
  what: string,
  start: PartialDate | undefined,
  end: PartialDate | undefined,
  report: Report,
): void {
  for (const date of [start, end]) {
    if (date !== undefined && !realDay(date))
      report('date-malformed', id, `${what}: ${date} is no date (YYYY, YYYY-MM or YYYY-MM-DD)`);
  }
  if (start !== undefined && end !== undefined && firstDay(start) > lastDay(end)) {
    report('dates-reversed', id, `${what}: ends (${end}) before it starts (${start})`);
  }
}

function lintReferences(entry: KnowledgeEntry, ids: ReadonlySet<string>, report: Report): void {
  const check = (key: string, references: readonly string[]): void => {
    for (const reference of references) {
      if (!ids.has(reference)) report('reference-dangling', entry.id, `${key}: no record has the id ${reference}`);
    }
  };
  check('of', typeof entry.of === 'string' ? [entry.of] : (entry.of ?? []));
  check('members', entry.members ?? []);
  check('successor', entry.successor ?? []);
  for (const [index, office] of (entry.offices ?? []).entries()) check(`offices.${index}.of`, [office.of]);
}

function lintDates(entry: KnowledgeEntry, report: Report): void {
  lintSpan(entry.id, 'valid', entry.valid?.start, entry.valid?.end ?? undefined, report);
  for (const [index, office] of (entry.offices ?? []).entries()) {
    const { start, firstKnown, end, lastKnown } = office;
    lintSpan(entry.id, `offices.${index}`, start ?? firstKnown, end ?? lastKnown ?? undefined, report);
  }
}

/** A name that two entries of one type share must be marked in both, since nothing else tells them apart. */
function lintNames(entries: readonly KnowledgeEntry[], report: Report): void {
  const owners = new Map<string, Set<KnowledgeEntry>>();
  for (const entry of entries) {
    for (const name of [entry.name, ...(entry.names ?? [])]) {
      const key = `${entry.type} ${nameAtoms(name).join(' ')}`;
      owners.set(key, (owners.get(key) ?? new Set()).add(entry));
    }
  }
  for (const [key, sharing] of owners) {
    if (sharing.size < 2) continue;
    const others = [...sharing].map((entry) => entry.id).join(', ');
    for (const entry of sharing) {
      const marked = (entry.ambiguous ?? []).some((name) => `${entry.type} ${nameAtoms(name).join(' ')}` === key);
      if (!marked) report('name-ambiguous', entry.id, `${key} names ${others}: list it under ambiguous in each`);
    }
  }
}

/** Every problem of the entries taken together; the records themselves are checked by `parseKnowledge`. */
export function lintKnowledge(
  entries: readonly KnowledgeEntry[],
  nodeTypes: ReadonlySet<string>,
): readonly KnowledgeProblem[] {
  const problems: KnowledgeProblem[] = [];
  const report: Report = (code, id, message) => problems.push({ code, id, message });
  const ids = new Set<string>();
  for (const { id } of entries) {
    if (ids.has(id)) report('id-duplicate', id, `more than one record has the id ${id}`);
    ids.add(id);
  }
  for (const entry of entries) {
    if (!entry.source?.trim()) report('source-missing', entry.id, 'source: every record says where it comes from');
    if (!nodeTypes.has(entry.type)) {
      report(
        'type-unknown',
        entry.id,
        `type: ${entry.type} is no node type; allowed: ${[...nodeTypes].sort().join(', ')}`,
      );
    }
    lintReferences(entry, ids, report);
    lintDates(entry, report);
  }
  lintNames(entries, report);
  return problems;
}
