import type { Name, NameType, Token } from '../../model/doc.ts';

/** A reading is changed only for one that the document supports this many times as strongly. */
const clearly = 2;
/** The least score of a name that is looked for elsewhere in its document. */
const sure = 0.8;

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
  return tokens.slice(first, end).map(({ text }) => text).join(' ');
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
  const known = new Map<string, Placed[]>();
  for (const name of names) {
    const words = tokens.slice(name.first, name.end);
    if (name.score < sure || !words.every(({ upos, text }) => upos !== 'PROPN' || /^\p{Lu}/u.test(text))) continue;
    if (!words.some(({ upos }) => upos === 'PROPN')) continue;
    const opening = (words[0] as Token).text;
    known.set(opening, [...(known.get(opening) ?? []), name]);
  }
  const taken = new Uint8Array(tokens.length);
  for (const { first, end } of names) taken.fill(1, first, end);
  const found: Placed[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (taken[at] === 1 || token.upos !== 'PROPN') continue;
    const candidates = (known.get(token.text) ?? []).filter((name) => fits(tokens, name, at, taken));
    const longest = candidates.sort((a, b) => b.end - b.first - (a.end - a.first))[0];
    if (longest === undefined) continue;
    const end = at + longest.end - longest.first;
    found.push({ ...longest, first: at, end });
    at = end - 1;
  }
  return found;
}

/** The same words, free, and not part of a longer run of names' words. */
function fits(tokens: readonly Token[], { first, end }: Placed, at: number, taken: Uint8Array): boolean {
  for (let step = 0; step < end - first; step += 1) {
    if (taken[at + step] === 1 || tokens[at + step]?.text !== tokens[first + step]?.text) return false;
  }
  const after = at + end - first;
  return tokens[at - 1]?.upos !== 'PROPN' && (tokens[after]?.upos !== 'PROPN' || taken[after] === 1);
}
