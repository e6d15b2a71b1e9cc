import type { FullDoc } from '../../src/model/doc.ts';
import { f1, tally } from './f1.ts';

interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  /** Index into the document's words, -1 for a root. */
  readonly head: number;
  readonly deprel: string;
}

export interface GoldTrees {
  readonly id: string;
  readonly text: string;
  readonly words: readonly GoldWord[];
}

/** The documents of a CoNLL-U file as raw text, with their words where they stand in it. */
export function readTrees(conllu: string): GoldTrees[] {
  return conllu
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((block) => {
      const [id = '', ...lines] = block.split('\n');
      return { id, ...readWords(lines) };
    });
}

/** A token of the text that is several words (“didn’t”), while its words are read. */
interface Joined {
  readonly start: number;
  readonly surface: string;
  readonly last: number;
  readonly forms: string[];
}

function readWords(lines: readonly string[]): Pick<GoldTrees, 'text' | 'words'> {
  const words: GoldWord[] = [];
  let text = '';
  let first = 0;
  let joined: Joined | null = null;
  for (const line of lines) {
    if (line.startsWith('# newpar') && text !== '') text = `${text.trimEnd()}\n\n`;
    const [number = '', form = '', , upos = '', , , head = '', deprel = '', , misc = ''] = line.split('\t');
    const range = /^\d+-(\d+)$/.exec(number);
    if (!range && !/^\d+$/.test(number)) continue;
    const start = text.length;
    if (range || joined === null) text += `${form}${misc.includes('SpaceAfter=No') ? '' : ' '}`;
    if (range) {
      joined = { start, surface: form, last: Number(range[1]), forms: [] };
      continue;
    }
    if (number === '1') first = words.length;
    const ends = { upos, head: Number(head) === 0 ? -1 : first + Number(head) - 1, deprel };
    words.push({ start, end: start + form.length, ...ends });
    if (joined === null) continue;
    joined.forms.push(form);
    if (joined.last !== Number(number)) continue;
    const spans = spansIn(joined);
    words.splice(
      -spans.length,
      spans.length,
      ...words.slice(-spans.length).map((word, at) => ({ ...word, ...spans[at] })),
    );
    joined = null;
  }
  return { text, words };
}

/** Words one after the other where together they spell their token, else each with the span of the whole. */
function spansIn({ start, surface, forms }: Joined): { start: number; end: number }[] {
  const spelt = forms.join('') === surface;
  let at = start;
  return forms.map((form) => {
    if (!spelt) return { start, end: start + surface.length };
    at += form.length;
    return { start: at - form.length, end: at };
  });
}

/**
 * Tags, heads and labels from raw text: a word that is cut otherwise is wrong. Tags are of all words; heads and labels leave
 * punctuation out, as the answers mark it, and labels their subtypes.
 */
export function scoreSyntax(gold: readonly GoldTrees[], docs: readonly FullDoc[]): Record<string, number> {
  const sums = { upos: tally(), heads: tally(), labels: tally() };
  gold.forEach(({ words }, index) => {
    const tokens = docs[index]?.tokens ?? [];
    const wordOf = align(words, tokens);
    const spoken = (list: readonly { upos: string }[]) => list.filter(({ upos }) => upos !== 'PUNCT').length;
    for (const [sum, found, wanted] of [
      [sums.upos, tokens.length, words.length],
      [sums.heads, spoken(tokens), spoken(words)],
      [sums.labels, spoken(tokens), spoken(words)],
    ] as const) {
      sum.found += found;
      sum.wanted += wanted;
    }
    for (const [at, word] of wordOf) {
      const [token, answer] = [tokens[at], words[word]];
      if (!token || !answer) continue;
      sums.upos.right += Number(token.upos === answer.upos);
      const head = token.head < 0 ? -1 : wordOf.get(token.head);
      if (answer.upos === 'PUNCT' || head !== answer.head) continue;
      sums.heads.right += 1;
      sums.labels.right += Number(plain(token.deprel) === plain(answer.deprel));
    }
  });
  return { upos: f1(sums.upos), heads: f1(sums.heads), labels: f1(sums.labels) };
}

/** Which word of the answers a token is, by its span; words that share one are taken in order. */
function align(words: readonly GoldWord[], tokens: FullDoc['tokens']): Map<number, number> {
  const open = new Map<string, number[]>();
  words.forEach(({ start, end }, index) => {
    const key = `${start}-${end}`;
    open.set(key, [...(open.get(key) ?? []), index]);
  });
  return new Map(
    tokens.flatMap(({ start, end }, at) => {
      const word = open.get(`${start}-${end}`)?.shift();
      return word === undefined ? [] : [[at, word] as const];
    }),
  );
}

function plain(deprel: string): string | undefined {
  return deprel.split(':')[0];
}
