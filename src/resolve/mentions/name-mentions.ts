import type { KnowledgeEntry } from '../../knowledge/entry.ts';
import type { NameHit } from '../../knowledge/knowledge-index.ts';
import type { Mention, Name, NameType, Token } from '../../model/doc.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';
import type { NodeTypeName } from '../../model/types.ts';
import { actsAsState } from './acts-as-state.ts';
import type { KnownName } from './knowledge-names.ts';

/** A stretch of tokens that is a name, before its mention is made. Token range is half-open. */
interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly name: Name | null;
  readonly known: KnownName | null;
}

export interface NameContext {
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  readonly lexicon: Lexicon;
}

/** The names of a sentence: what the reader found and what knowledge knows, each with its word. Nested ones stay. */
export function nameMentions(
  read: readonly TokenRangeName[],
  known: readonly KnownName[],
  context: NameContext,
): Mention[] {
  return reconcile(read, known, context).flatMap((candidate) => toMention(candidate, context) ?? []);
}

/** A name of the reader with its token range. */
export interface TokenRangeName {
  readonly first: number;
  readonly end: number;
  readonly name: Name;
}

/**
 * Who is right where both speak: the same stretch is both; inside a person's name knowledge is silent ("Jordan" in
 * "Michael Jordan"); inside another name it nests ("Russian" in "Russian Foreign Ministry"); else the longer one stands.
 */
function reconcile(read: readonly TokenRangeName[], known: readonly KnownName[], { tokens }: NameContext): Candidate[] {
  const candidates: Candidate[] = [];
  const swallowed = new Set<TokenRangeName>();
  for (const entry of known) {
    const rivals = read.filter((name) => name.first < entry.end && entry.first < name.end);
    const same = rivals.find((name) => name.first === entry.first && name.end === entry.end);
    if (same) {
      swallowed.add(same);
      candidates.push({ first: entry.first, end: entry.end, name: same.name, known: entry });
      continue;
    }
    const around = rivals.find((name) => name.first <= entry.first && entry.end <= name.end);
    if (around?.name.type === 'person' && !entry.hits.some((hit) => hit.as === 'adjective')) continue;
    const longer = rivals.find((name) => name !== around && name.end - name.first > entry.end - entry.first);
    if (longer) continue;
    if (!around) for (const rival of rivals) swallowed.add(rival);
    if (rivals.length > 0 || looksLikeName(entry, tokens)) {
      candidates.push({ first: entry.first, end: entry.end, name: null, known: entry });
    }
  }
  for (const name of read) {
    if (!swallowed.has(name)) candidates.push({ first: name.first, end: name.end, name: name.name, known: null });
  }
  return candidates.sort((a, b) => a.first - b.first || b.end - a.end);
}

/** A known word that the reader does not take for a name must at least be written and tagged like one. */
function looksLikeName(entry: KnownName, tokens: readonly Token[]): boolean {
  if (entry.end - entry.first > 1) return true;
  const token = tokens[entry.first];
  return (
    token !== undefined &&
    (token.upos === 'PROPN' ||
      token.upos === 'X' ||
      entry.hits.some((hit) => hit.as === 'adjective' || hit.as === 'people'))
  );
}

function toMention(candidate: Candidate, context: NameContext): Mention | null {
  const { tokens } = context;
  const head = headOf(candidate.first, candidate.end, tokens);
  const start = tokens[candidate.first]?.start;
  const end = tokens[candidate.end - 1]?.end;
  if (start === undefined || end === undefined) return null;
  const span = { start, end, head };
  const asKnown = candidate.known ? meaning(candidate, head, context) : null;
  if (asKnown) return { ...span, ...asKnown };
  if (!candidate.name) return null;
  const type = typeOfName(candidate, context);
  if (!type) return null;
  return { ...span, type, kind: candidate.name.type === 'nationality' ? 'adjective' : 'name' };
}

/** The token of a stretch that the others hang on. */
export function headOf(first: number, end: number, tokens: readonly Token[]): number {
  for (let index = first; index < end; index++) {
    const head = tokens[index]?.head ?? -1;
    if (head < first || head >= end) return index;
  }
  return end - 1;
}

type Meaning = Pick<Mention, 'type' | 'kind'> & { known?: EntityId };

/** Which of the things that a known name may stand for is meant, from what the reader says and how the name is used. */
function meaning({ known, name }: Candidate, head: number, { tree, lexicon }: NameContext): Meaning | null {
  const hits = known?.hits ?? [];
  if (name?.type === 'person')
    return one(
      hits.filter((hit) => isPerson(hit.entry)),
      'name',
    );
  const adjective = hits.filter((hit) => hit.as === 'adjective');
  const people = hits.filter((hit) => hit.as === 'people');
  const token = tree.tokens[head] as Token; // a mention's head
  const modifies = token.upos === 'ADJ' || ['amod', 'compound'].includes(token.deprel);
  if (adjective.length > 0 && (modifies || people.length === 0)) return one(adjective, 'adjective');
  if (people.length > 0) return { type: groupType, kind: 'nominal' };
  const metonyms = hits.filter((hit) => hit.as === 'metonym');
  const plain = hits.filter((hit) => (hit.as === 'name' || hit.as === 'short') && !isPerson(hit.entry));
  if (metonyms.length > 0 && actsAsState(head, tree, lexicon.metonyms)) return one(metonyms, 'name');
  return (
    one(plain, 'name') ??
    one(metonyms, 'name') ??
    one(
      hits.filter((hit) => isPerson(hit.entry)),
      'name',
    )
  );
}

const groupType = 'group' as NodeTypeName;

function isPerson(entry: KnowledgeEntry): boolean {
  return entry.type === 'person' || entry.type === 'official';
}

/** A name of one thing is that thing. Of several of one type it has the type, and coreference or context must say which. */
function one(hits: readonly NameHit[], kind: Mention['kind']): Meaning | null {
  const entries = new Map(hits.map((hit) => [hit.entry.id, hit.entry]));
  const current = [...entries.values()].filter((entry) => entry.status !== 'former');
  const chosen = entries.size === 1 ? [...entries.values()][0] : current.length === 1 ? current[0] : undefined;
  const first = chosen ?? [...entries.values()][0];
  if (!first) return null;
  const type = first.type as NodeTypeName; // checked against the ontology by the knowledge lint
  return chosen ? { type, kind, known: chosen.id as EntityId } : { type, kind };
}

const plainTypes: Readonly<Record<NameType, string | null>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  nationality: null, // a people that knowledge does not know is nobody's adjective
  facility: 'facility',
  weapon: 'weapon',
  event: null, // the extractors find events
  agreement: 'agreement',
};

/** The type of a name that knowledge does not know: the reader's, made finer by the noun it ends in ("… Ministry"). */
function typeOfName({ name, first, end }: Candidate, { tokens, lexicon }: NameContext): NodeTypeName | null {
  if (!name) return null;
  if (name.type === 'organization') {
    for (let index = end - 1; index >= first; index--) {
      const type = lexicon.organizationHeads.get(tokens[index]?.text.toLowerCase() ?? '');
      if (type) return type;
    }
  }
  return plainTypes[name.type] as NodeTypeName | null; // node types of the default ontology
}
