import { createMarginals } from './marginals.ts';
import type { ReaderLabels } from './reader-labels.ts';

/** A name over the words `first` to `end` (exclusive) of a sentence. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly type: string;
  /** Mean probability of its labels, 0 to 1. */
  readonly score: number;
}

/** Transitions below this are forbidden. */
const forbidden = -1e4;

/** Finds names in emissions: `emissions[offset + word * classes + label]`. */
export type NameDecoder = (emissions: ArrayLike<number>, offset: number, words: number) => NameSpan[];

/** A linear-chain CRF over BIOES labels, decoded by Viterbi. */
export function createNameDecoder({ names, transitions, start, end }: ReaderLabels): NameDecoder {
  const classes = names.length;
  const marginals = createMarginals({ transitions, start, end });
  const weights = Float64Array.from(transitions.flat()); // weights[from * classes + to]
  /** For each label, those that may stand before it. */
  const before = names.map((_, to) =>
    names.flatMap((_, from) => ((weights[from * classes + to] as number) > forbidden ? [from] : [])),
  );
  return (emissions, offset, words) => {
    if (words === 0) return [];
    const scores = new Float64Array(words * classes);
    const back = new Int16Array(words * classes);
    for (let label = 0; label < classes; label += 1)
      scores[label] = (emissions[offset + label] as number) + (start[label] as number);
    for (let word = 1; word < words; word += 1) {
      for (let label = 0; label < classes; label += 1) {
        let best = Number.NEGATIVE_INFINITY;
        for (const from of before[label] as readonly number[]) {
          const score = (scores[(word - 1) * classes + from] as number) + (weights[from * classes + label] as number);
          if (score > best) {
            best = score;
            back[word * classes + label] = from;
          }
        }
        scores[word * classes + label] = best + (emissions[offset + word * classes + label] as number);
      }
    }
    const path = bestPath(scores, back, end, words, classes);
    if (path.every((label) => names[label] === 'O')) return [];
    const probabilities = marginals(emissions, offset, words);
    return spans(path, names, (word, label) => probabilities[word * classes + label] as number);
  };
}

function bestPath(
  scores: Float64Array,
  back: Int16Array,
  end: readonly number[],
  words: number,
  classes: number,
): Int16Array {
  const path = new Int16Array(words);
  let best = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < classes; label += 1) {
    const score = (scores[(words - 1) * classes + label] as number) + (end[label] as number);
    if (score > best) {
      best = score;
      path[words - 1] = label;
    }
  }
  for (let word = words - 1; word > 0; word -= 1)
    path[word - 1] = back[word * classes + (path[word] as number)] as number;
  return path;
}

/** Reads B-, I-, E- and S- labels as spans; a label that breaks the scheme begins a span of its own. */
function spans(
  path: Int16Array,
  names: readonly string[],
  certainty: (word: number, label: number) => number,
): NameSpan[] {
  const found: NameSpan[] = [];
  let open: { first: number; type: string; sum: number } | undefined;
  const close = (end: number): void => {
    if (open !== undefined)
      found.push({ first: open.first, end, type: open.type, score: open.sum / (end - open.first) });
    open = undefined;
  };
  for (let word = 0; word < path.length; word += 1) {
    const label = path[word] as number;
    const [place, type] = splitLabel(names[label] as string);
    const goesOn = (place === 'I' || place === 'E') && open?.type === type;
    if (!goesOn) close(word);
    if (place === 'O') continue;
    if (!goesOn) open = { first: word, type, sum: 0 };
    if (open !== undefined) open.sum += certainty(word, label);
    if (place === 'E' || place === 'S') close(word + 1);
  }
  close(path.length);
  return found;
}

function splitLabel(label: string): [place: string, type: string] {
  const hyphen = label.indexOf('-');
  return hyphen < 0 ? ['O', ''] : [label.slice(0, hyphen), label.slice(hyphen + 1)];
}
