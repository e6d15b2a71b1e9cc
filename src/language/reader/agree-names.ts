import type { Name, NameType, Token } from '../../model/doc.ts';

/** A reading is changed only for one that the document supports this many times as strongly. */
const clearly = 1.2;
/** The least score of a name that is looked for elsewhere in its document. */
const sure = 0.6;

/** A name as words: the range of its tokens. */
interface Placed {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
  readonly score: number;
}

/**
 * Makes a document agree with itself on its names: the model sees one sentence at a time, so "Petrova" may be a place in
 * one and a person in the next. A name takes the type that the same words have elsewhere, the last word of a person's
 * name is that person's, and sure names are found again where the model missed them.
 */
export function agreeNames(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const placed = place(tokens, names);
  const support = supportOf(tokens, placed);
  const typed = placed.map((name) => ({ ...name, type: agreedType(keyOf(tokens, name), name, support) }));
  return [...typed, ...missed(tokens, typed)]
    .sort((a, b) => a.first - b.first)
    .map(({ first, end, type, score }) => ({
      start: (tokens[first] as Token).start,
      end: (tokens[end - 1] as Token).end,
      type,
      score,
    }));
}

function place(tokens: readonly Token[], names: readonly Name[]): Placed[] {
  const placed: Placed[] = [];
  let at = 0;
  for (const { start, end, type, score } of names) {
    while (at < tokens.length && (tokens[at] as Token).start < start) at += 1;
    const first = at;
    while (at < tokens.length && (tokens[at] as Token).end <= end) at += 1;
    if (at > first) placed.push({ first, end: at, type, score });
  }
  return placed;
}

function keyOf(tokens: readonly Token[], { first, end }: { readonly first: number; readonly end: number }): string {
  return tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
}

type Support = ReadonlyMap<string, ReadonlyMap<NameType, number>>;

/** How strongly each type is read for each name; a person's name lends some to its last word. */
function supportOf(tokens: readonly Token[], names: readonly Placed[]): Support {
  const support = new Map<string, Map<NameType, number>>();
  const add = (key: string, type: NameType, weight: number): void => {
    const types = support.get(key) ?? new Map<NameType, number>();
    types.set(type, (types.get(type) ?? 0) + weight);
    support.set(key, types);
  };
  const whole = new Set<string>();
  for (const name of names) {
    add(keyOf(tokens, name), name.type, name.score);
    if (name.type !== 'person' || name.end - name.first < 2 || whole.has(keyOf(tokens, name))) continue;
    whole.add(keyOf(tokens, name));
    add((tokens[name.end - 1] as Token).text, 'person', name.score);
  }
  return support;
}

function agreedType(key: string, { type }: Placed, support: Support): NameType {
  const types = support.get(key);
  if (types === undefined) return type;
  const own = types.get(type) ?? 0;
  let best: NameType = type;
  for (const [other, weight] of types) if (weight > (types.get(best) ?? 0)) best = other;
  return (types.get(best) ?? 0) > clearly * own ? best : type;
}

/** Sure names that stand elsewhere in the document, where the model saw none. */
function missed(tokens: readonly Token[], names: readonly Placed[]): Placed[] {
  const known = byOpening(tokens, names);
  const taken = new Uint8Array(tokens.length);
  for (const { first, end } of names) taken.fill(1, first, end);
  const found: Placed[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const candidates = taken[at] === 1 ? undefined : known.get((tokens[at] as Token).text);
    const same = candidates?.find((name) => standsAt(tokens, name, at, taken));
    if (same === undefined) continue;
    const end = at + same.end - same.first;
    found.push({ ...same, first: at, end });
    at = end - 1;
  }
  return found;
}

/** One of each name and of each person's surname, by its first word, the longest first. */
function byOpening(tokens: readonly Token[], names: readonly Placed[]): Map<string, Placed[]> {
  const known = new Map<string, Map<string, Placed>>();
  for (const name of names.flatMap((name) => [name, ...surnameOf(name)])) {
    const opening = (tokens[name.first] as Token).text;
    if (name.score < sure || !/^\p{Lu}/u.test(opening)) continue;
    const same = known.get(opening) ?? new Map<string, Placed>();
    same.set(keyOf(tokens, name), name);
    known.set(opening, same);
  }
  const length = ({ first, end }: Placed): number => end - first;
  return new Map(
    [...known].map(([opening, same]) => [opening, [...same.values()].sort((a, b) => length(b) - length(a))]),
  );
}

function surnameOf(name: Placed): Placed[] {
  return name.type === 'person' && name.end - name.first > 1 ? [{ ...name, first: name.end - 1 }] : [];
}

/** The same words, free, and not part of a longer run of names' words. */
function standsAt(tokens: readonly Token[], { first, end }: Placed, at: number, taken: Uint8Array): boolean {
  for (let step = 0; step < end - first; step += 1) {
    if (taken[at + step] === 1 || tokens[at + step]?.text !== tokens[first + step]?.text) return false;
  }
  const after = at + end - first;
  return tokens[at - 1]?.upos !== 'PROPN' && (tokens[after]?.upos !== 'PROPN' || taken[after] === 1);
}
