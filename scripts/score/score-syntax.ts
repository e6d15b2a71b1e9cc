import type { FullDoc } from '../../src/model/doc.ts';
import { count, f1, tally } from './f1.ts';

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
      const words: GoldWord[] = [];
      let text = '';
      let first = 0;
      for (const line of lines) {
        const [number = '', form = '', , upos = '', , , head = '', deprel = '', , misc = ''] = line.split('\t');
        if (number === '1') first = words.length;
        if (!/^\d+$/.test(number)) continue;
        const start = text.length;
        text += `${form}${misc.includes('SpaceAfter=No') ? '' : ' '}`;
        words.push({
          start,
          end: start + form.length,
          upos,
          head: Number(head) === 0 ? -1 : first + Number(head) - 1,
          deprel,
        });
      }
      return { id, text, words };
    });
}

/** Tags, heads and labels from raw text, punctuation left out: a word that is cut otherwise is wrong. */
export function scoreSyntax(gold: readonly GoldTrees[], docs: readonly FullDoc[]): Record<string, number> {
  const sums = { upos: tally(), heads: tally(), labels: tally() };
  gold.forEach(({ words }, index) => {
    const tokens = docs[index]?.tokens ?? [];
    const keys = (list: readonly (GoldWord & object)[]) => {
      const at = (word: { start: number; end: number } | undefined) => (word ? `${word.start}-${word.end}` : 'root');
      const kept = list.filter(({ upos }) => upos !== 'PUNCT');
      const of = (tell: (word: GoldWord) => string) => new Set(kept.map((word) => `${at(word)} ${tell(word)}`));
      return {
        upos: of(({ upos }) => upos),
        heads: of(({ head }) => at(list[head])),
        labels: of(({ head, deprel }) => `${at(list[head])} ${deprel.split(':')[0]}`),
      };
    };
    const [wanted, found] = [keys(words), keys(tokens)];
    for (const name of ['upos', 'heads', 'labels'] as const) count(sums[name], wanted[name], found[name]);
  });
  return { upos: f1(sums.upos), heads: f1(sums.heads), labels: f1(sums.labels) };
}
