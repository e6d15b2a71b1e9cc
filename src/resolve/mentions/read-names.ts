import type { KnowledgeIndex } from '../../knowledge/knowledge-index.ts';
import type { Doc, NameType, Token } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { splitName } from './split-name.ts';
import { sentenceRange, type TokenRange, tokensIn, wordsOf } from './token-spans.ts';

/** A name by the reader, or told again where the reader missed it. */
export interface ReadName extends TokenRange {
  readonly type: NameType;
}

/**
 * The reader's names of a document, mended: a title is no part of a name ("Gen Prawit"), a name does not end inside a
 * hyphenated one ("Chan Sau-wai"), and what a word names in most of its places it names in all of them.
 */
export function readNames(
  doc: Doc<'sentences' | 'tokens' | 'names'>,
  lexicon: Lexicon,
  knowledge: KnowledgeIndex,
): ReadName[] {
  const { tokens } = doc;
  const drawn = new Set(doc.names.map((name) => wordsOf(tokensIn(name, tokens), tokens)));
  const isName = (words: string) => drawn.has(words) || knowledge.find(words).some(({ as }) => as === 'name');
  const mended = doc.names.flatMap((name) => {
    const drawnRange = tokensIn(name, tokens);
    if (drawnRange.end <= drawnRange.first) return [];
    const range = withoutOffice(drawnRange, tokens, lexicon);
    const type = range.first > drawnRange.first ? 'person' : name.type;
    const whole =
      type === 'person'
        ? throughHyphen(withoutTitle(range, tokens, lexicon), tokens)
        : throughNumber(range, type, tokens);
    if (isTitle(range, tokens, lexicon)) return [];
    const mine = (words: string) => words !== wordsOf(whole, tokens) && isName(words);
    return splitName({ ...withoutEdges(whole, tokens), type, score: name.score }, tokens, mine).map((part) => ({
      ...part,
      ...withoutEdges(part, tokens),
    }));
  });
  const typeOf = typesByWords(mended, tokens);
  const settled = mended.map(({ first, end, type }) => ({
    first,
    end,
    type: typeOf.get(wordsOf({ first, end }, tokens)) ?? type,
  }));
  return [...settled, ...toldAgain(settled, typeOf, doc)].sort((a, b) => a.first - b.first || b.end - a.end);
}

/** “Gen Prawit”, “Economics Minister Ana Duarte”: a person's name begins behind the last title. */
function withoutTitle({ first, end }: TokenRange, tokens: readonly Token[], { titles }: Lexicon): TokenRange {
  let start = first;
  for (let index = first; index < end - 1; index++) {
    const word = (tokens[index] as Token).text.toLowerCase().replace(/\.$/, '');
    const title = titles.has(word) || titles.has(`${word}.`);
    const afterwards = tokens[index + 1] as Token; // index < end - 1
    if (title && /^\p{Lu}/u.test(afterwards.text)) start = index + 1;
    else if (title && afterwards.text === '.') start = index + 2 < end ? index + 2 : start;
  }
  return { first: start, end };
}

/** “Secretary of State Robert Hale”: the last word of the office is no part of the name, which is a person's. */
function withoutOffice({ first, end }: TokenRange, tokens: readonly Token[], { titles }: Lexicon): TokenRange {
  const words = tokens.slice(Math.max(0, first - 2), first + 1).map(({ text }) => text.toLowerCase());
  return end - first > 1 && words.length === 3 && titles.has(words.join(' '))
    ? { first: first + 1, end }
    : { first, end };
}

/** “Maj. Gen.”, “National Security Adviser” with nobody in it is a title, and no name. */
function isTitle({ first, end }: TokenRange, tokens: readonly Token[], { titles }: Lexicon): boolean {
  const words = tokens.slice(first, end).map(({ text }) => text.toLowerCase().replace(/\.$/, ''));
  if (words.filter(Boolean).length < 2) return false;
  const isWord = (word: string) => word === '' || titles.has(word) || titles.has(`${word}.`);
  return titles.has(words.join(' ')) || words.every(isWord);
}

/** “Chan Sau” before “-wai” is “Chan Sau-wai”; “Trump” before “-backed” stays. */
function throughHyphen({ first, end }: TokenRange, tokens: readonly Token[]): TokenRange {
  const [hyphen, part, last] = [tokens[end], tokens[end + 1], tokens[end - 1]];
  if (hyphen?.text !== '-' || !part || !last) return { first, end };
  const close = hyphen.start === last.end && part.start === hyphen.end;
  const named = part.upos === 'PROPN' && (/^\p{Lu}/u.test(part.text) || end - first > 1);
  return close && named ? { first, end: end + 2 } : { first, end };
}

/** “Hwasong-16”, “Covid-19”, “Resolution 2397”: the number tells it from the others. */
function throughNumber({ first, end }: TokenRange, type: NameType, tokens: readonly Token[]): TokenRange {
  const [next, after] = [tokens[end], tokens[end + 1]];
  const close = next?.text === '-' && after?.start === next.end && tokens[end - 1]?.end === next.start;
  if (close && /^\d+\w?$/.test(after.text)) return { first, end: end + 2 };
  const numbered = (type === 'agreement' || type === 'weapon') && /^\d+$/.test(next?.text ?? '');
  return { first, end: numbered ? end + 1 : end };
}

/** Neither the article nor the possessive is part of a name. */
function withoutEdges({ first, end }: TokenRange, tokens: readonly Token[]): TokenRange {
  let [from, to] = [first, end];
  while (from < to - 1 && /^(?:the|a|an|[“"'‘(])$/.test((tokens[from] as Token).text)) from += 1;
  while (to > from + 1 && /^(?:['’]s?|[”",;:)])$/.test((tokens[to - 1] as Token).text)) to -= 1;
  return { first: from, end: to };
}

/** The type that the reader gives a name in most of its places. */
function typesByWords(
  names: readonly (ReadName & { readonly score: number })[],
  tokens: readonly Token[],
): ReadonlyMap<string, NameType> {
  const votes = new Map<string, Map<NameType, number>>();
  for (const name of names) {
    const words = wordsOf(name, tokens);
    const tally = votes.get(words) ?? new Map<NameType, number>();
    tally.set(name.type, (tally.get(name.type) ?? 0) + name.score);
    votes.set(words, tally);
  }
  const best = new Map<string, NameType>();
  for (const [words, tally] of votes) {
    const [first] = [...tally].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (first) best.set(words, first[0]);
  }
  return best;
}

/** Names that the reader found elsewhere in the document and not here; a person's family name too. */
function toldAgain(
  names: readonly ReadName[],
  typeOf: ReadonlyMap<string, NameType>,
  { sentences, tokens }: Doc<'sentences' | 'tokens' | 'names'>,
): ReadName[] {
  const covered = new Uint8Array(tokens.length);
  for (const { first, end } of names) covered.fill(1, first, end);
  const sought = new Map<string, { words: string[]; type: NameType }[]>();
  const seek = (name: string, type: NameType) => {
    const words = name.split(' ');
    const list = sought.get(words[0] as string) ?? [];
    sought.set(words[0] as string, [...list, { words, type }]);
  };
  for (const { first, end, type } of names) {
    const texts = tokens.slice(first, end).map(({ text }) => text);
    const name = texts.join(' ');
    if (typeOf.get(wordsOf({ first, end }, tokens)) !== type || !/^\p{Lu}/u.test(name)) continue;
    if (!sought.get(texts[0] as string)?.some(({ words }) => words.join(' ') === name)) seek(name, type);
    const family = texts.at(-1) as string;
    if (type === 'person' && texts.length > 1 && /^\p{Lu}\p{Ll}/u.test(family) && !sought.has(family))
      seek(family, type);
  }
  const found: ReadName[] = [];
  for (const sentence of sentences) {
    const { first, end } = sentenceRange(sentence);
    for (let index = first; index < end; index++) {
      if (covered[index] || (tokens[index] as Token).upos !== 'PROPN') continue;
      const match = sought
        .get((tokens[index] as Token).text)
        ?.filter(({ words }) => words.every((word, at) => tokens[index + at]?.text === word && !covered[index + at]))
        .sort((a, b) => b.words.length - a.words.length)[0];
      if (!match || isPartOfLongerName(index, match.words.length, tokens)) continue;
      found.push({ first: index, end: index + match.words.length, type: match.type });
      index += match.words.length - 1;
    }
  }
  return found;
}

/** “Ford Foundation” is not Ford: a capitalised word that hangs together with it stands beside. */
function isPartOfLongerName(first: number, length: number, tokens: readonly Token[]): boolean {
  const next = tokens[first + length];
  const before = tokens[first - 1];
  return next?.upos === 'PROPN' || (before?.upos === 'PROPN' && before.head === first);
}
