import type { Mention, NameType, Token } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';
import type { NodeTypeName } from '../../model/types.ts';
import { chooseSense, isPerson, type SenseContext } from './choose-sense.ts';
import { isFigure } from './is-figure.ts';
import { isLanguage } from './is-language.ts';
import type { KnownName } from './knowledge-names.ts';
import { nounPhraseOf, rangeSpan } from './noun-phrase.ts';
import { isCloseTitle } from './person-titles.ts';
import type { ReadName } from './read-names.ts';
import { headOf, spanOf, type TokenRange, wordsOf } from './token-spans.ts';

/** A stretch of tokens that is a name, before its mention is made. */
interface Candidate extends TokenRange {
  readonly read: NameType | null;
  readonly known: KnownName | null;
}

/** The names of a sentence: what the reader found and what knowledge knows, each with its word. Nested ones stay. */
export function nameMentions(read: readonly ReadName[], known: readonly KnownName[], context: SenseContext): Mention[] {
  return reconcile(read, known, context.tree.tokens).flatMap((candidate) => toMention(candidate, context) ?? []);
}

/**
 * Who is right where both speak: the same stretch is both; inside a person's name knowledge is silent ("Jordan" in
 * "Michael Jordan"); inside another name it nests ("Russian" in "Russian Foreign Ministry"); else the longer one stands.
 */
function reconcile(read: readonly ReadName[], known: readonly KnownName[], tokens: readonly Token[]): Candidate[] {
  const candidates: Candidate[] = [];
  const settled = new Set<ReadName>();
  for (const entry of known) {
    const { first, end } = entry;
    const rivals = read.filter((name) => name.first < end && first < name.end);
    const same = rivals.find((name) => name.first === first && name.end === end);
    if (same) {
      settled.add(same);
      candidates.push({ first, end, read: trusted(same, entry), known: entry });
      continue;
    }
    const around = rivals.find((name) => name.first <= first && end <= name.end);
    if (around?.type === 'person' && !isBefore(entry, around, tokens)) continue;
    if (around && (isInnerWord(entry, around) || isSecondHalf(entry, around, tokens))) continue;
    const longer = rivals.find((name) => name !== around && name.end - name.first > end - first);
    if (longer) continue;
    const rest = around && restOf(around, entry, tokens);
    if (rest && around) {
      settled.add(around);
      candidates.push({ ...rest, read: around.type, known: null });
    } else if (!around) for (const rival of rivals) settled.add(rival);
    if (rivals.length > 0 || looksLikeName(entry, tokens))
      candidates.push({ first, end, read: around && !rest ? around.type : null, known: entry });
  }
  for (const { first, end, type } of read.filter((name) => !settled.has(name)))
    candidates.push({ first, end, read: type, known: null });
  return candidates.sort((a, b) => a.first - b.first || b.end - a.end);
}

/** “Security Council” in “Peace and Security Council”. */
function isSecondHalf(entry: TokenRange, around: TokenRange, tokens: readonly Token[]): boolean {
  return entry.end === around.end && entry.first > around.first && tokens[entry.first - 1]?.text === 'and';
}

/** Knowledge outweighs a reader that takes “Boko Haram” for a person, where it has no person of the name. */
function trusted(name: ReadName, entry: KnownName): NameType | null {
  if (name.type !== 'person') return name.type;
  if (entry.hits.some((hit) => isPerson(hit.entry))) return 'person';
  const surely = entry.end - entry.first > 1 || entry.hits.every((hit) => !/^(?:place|state)$/.test(hit.entry.type));
  return surely ? null : 'person';
}

/** “Nigerian President …”: a nationality may open what the reader takes for a person's name. */
function isBefore(entry: KnownName, around: ReadName, tokens: readonly Token[]): boolean {
  if (entry.first !== around.first) return false;
  return entry.hits.some((hit) => hit.as === 'adjective') && (tokens[entry.first] as Token).upos === 'ADJ';
}

/** “Baluchistan Liberation Army” names no newspaper: inside a name only places, peoples and their adjectives are told. */
function isInnerWord({ first, end, hits }: KnownName, around: ReadName): boolean {
  const isInside = around.first < first && end < around.end && end - first === 1;
  return isInside && hits.every(({ as, entry }) => as === 'name' && !/^(?:state|place)$/.test(entry.type));
}

/** “Le Pen's National Front”: behind a known owner's “'s” another name begins. */
function restOf(around: ReadName, { first, end, hits }: KnownName, tokens: readonly Token[]): TokenRange | null {
  if (first !== around.first || end >= around.end - 1 || !/^['’]s?$/i.test((tokens[end] as Token).text)) return null;
  return hits.some((hit) => hit.as === 'name') ? { first: end + 1, end: around.end } : null;
}

/** A known word that the reader does not take for a name must at least be written and tagged like one. */
function looksLikeName(entry: KnownName, tokens: readonly Token[]): boolean {
  if (entry.end - entry.first > 1) return true;
  const token = tokens[entry.first] as Token; // a range is not empty
  if (token.upos === 'PROPN' || token.upos === 'X' || isAcronym(entry, tokens)) return true;
  return entry.hits.some((hit) => hit.as === 'adjective' || hit.as === 'people');
}

/** “ICE returned the painting”: in capitals among words that are not, whatever the reader takes it for. */
function isAcronym({ first, hits }: KnownName, tokens: readonly Token[]): boolean {
  const isUpper = (token?: Token) => /^\p{Lu}{2,}$/u.test(token?.text ?? '');
  const isShouted = isUpper(tokens[first - 1]) || isUpper(tokens[first + 1]);
  return isUpper(tokens[first]) && !isShouted && hits.some(({ as, caps }) => as === 'name' && !caps);
}

function toMention(candidate: Candidate, context: SenseContext): Mention | null {
  const { tree, lexicon } = context;
  const head = headOf(candidate, tree.tokens);
  if (isNationality(candidate) && isLanguage(head, tree, lexicon.languages)) return null;
  if (isOneOfMany(candidate, head, tree)) return null;
  const span = spanOf(candidate, tree.tokens);
  const sense = candidate.known
    ? chooseSense(candidate.known.hits, candidate.read ?? undefined, head, wordsOf(candidate, tree.tokens), context)
    : null;
  if (sense) return { ...span, head, ...sense, ...phrase(head, candidate, sense.kind, context) };
  const read = candidate.read === 'place' && isFigure(candidate, head, context) ? 'person' : candidate.read;
  const type = read && typeOfName(candidate, read, context);
  if (!type) return null;
  if (candidate.read === 'organization' && isOffice(head, context)) {
    const before = /^(?:nmod:desc|compound|flat)$/.test(tree.tokens[head]?.deprel ?? '');
    return before ? null : { ...span, head, type: 'official' as NodeTypeName, kind: 'nominal' };
  }
  return { ...span, head, type, kind: 'name', ...phrase(head, candidate, 'name', context) };
}

/** “Spanish”, and not “Congo”, which is a name too. */
function isNationality({ known }: Candidate): boolean {
  return known?.hits.every(({ as }) => as === 'adjective' || as === 'people') ?? false;
}

/** “an Islamic Republic” is any, and “the Islamic Republic” is Iran; “a South Korea expert” and “a Germany at peace” name them. */
function isOneOfMany({ first, end, known }: Candidate, head: number, tree: Tree): boolean {
  if (!known?.hits.every(({ entry }) => entry.type === 'state') || end - first < 2) return false;
  return /^an?$/i.test(tree.tokens[first - 1]?.text ?? '') && tree.child(head, 'det') === first - 1;
}

/** “US Secretary of State” is an office, not an organisation. */
function isOffice(head: number, { tree, lexicon }: SenseContext): boolean {
  return lexicon.titles.get(tree.tokens[head]?.lemma.toLowerCase() ?? '')?.office === true;
}

/** The noun phrase around a name that heads one; a name inside another name heads none. */
function phrase(
  head: number,
  { first, end }: Candidate,
  kind: Mention['kind'],
  { tree }: SenseContext,
): Pick<Mention, 'phrase'> {
  if (kind === 'adjective') return {};
  const [start, to] = nounPhraseOf(head, tree);
  const from = isCloseTitle(head - 1, head, tree) ? nounPhraseOf(head - 1, tree)[0] : start;
  if (from > first || to < end - 1 || (from === first && to === end - 1)) return {};
  return { phrase: rangeSpan([from, to], tree) };
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

/** The type of a name that knowledge does not know: that of its sisters, else the reader's, made finer by its last noun ("… Ministry"). */
function typeOfName(range: TokenRange, read: NameType, { tree, lexicon, article }: SenseContext): NodeTypeName | null {
  const sisters = article.knowledge.typeOfSisters(wordsOf(range, tree.tokens)) as NodeTypeName | null; // checked by the knowledge lint
  const finer = /^(?:organization|place)$/.test(read) ? finerType(range, tree.tokens, lexicon) : null;
  const isBody = read === 'place' && finer === 'government-body' && hasOf(range, tree.tokens); // “Embassy of Chad”
  return sisters || ((read === 'organization' || isBody) && finer) || (plainTypes[read] as NodeTypeName | null);
}

function hasOf({ first, end }: TokenRange, tokens: readonly Token[]): boolean {
  return tokens.slice(first, end).some(({ text }) => text === 'of');
}

/** The noun that heads an organisation's name: the last before “of”, else the first that the lexicon has from the end. */
function finerType(
  { first, end }: TokenRange,
  tokens: readonly Token[],
  { organizationHeads }: Lexicon,
): NodeTypeName | null {
  const words = tokens.slice(first, end).map(({ text }) => text.toLowerCase());
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  const order = of > 0 ? [...words.slice(0, of).reverse(), ...words.slice(of).reverse()] : words.reverse();
  for (const [at, word] of order.entries()) {
    const type = organizationHeads.get(`${order[at + 1]} ${word}`) ?? organizationHeads.get(word); // “Liberation Army”
    if (type) return type;
  }
  return null;
}
