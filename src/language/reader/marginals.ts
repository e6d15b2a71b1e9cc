/** A linear-chain CRF's scores: how labels follow each other, open and close a sentence. */
export interface Chain {
  readonly transitions: readonly (readonly number[])[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** Probability of each label at each word, given the whole sentence: `marginals[word * classes + label]`. */
export type Marginals = (emissions: ArrayLike<number>, offset: number, words: number) => Float64Array;

/**
 * The forward-backward algorithm, on probabilities scaled word by word: a sentence costs one exponential a cell. A single
 * word's emission says little, since labels that cannot stand there score freely. Of all pairs of labels two in three never
 * follow each other, and are left out: they took two fifths of the time that decoding takes.
 */
export function createMarginals({ transitions, start, end }: Chain): Marginals {
  const classes = start.length;
  const step = Float64Array.from(transitions.flat(), Math.exp); // step[from * classes + to]
  const labels = [...start.keys()];
  const before = labels.map((to) => labels.filter((from) => (step[from * classes + to] as number) > 0));
  const after = labels.map((from) => labels.filter((to) => (step[from * classes + to] as number) > 0));
  const opening = Float64Array.from(start, Math.exp);
  const closing = Float64Array.from(end, Math.exp);
  return (emissions, offset, words) => {
    const local = exponentials(emissions, offset, words, classes);
    const forward = new Float64Array(words * classes);
    const backward = new Float64Array(words * classes);
    for (let word = 0; word < words; word += 1) {
      const row = word * classes;
      for (let to = 0; to < classes; to += 1) {
        let sum = word === 0 ? (opening[to] as number) : 0;
        for (const from of word === 0 ? [] : (before[to] as readonly number[])) {
          sum += (forward[row - classes + from] as number) * (step[from * classes + to] as number);
        }
        forward[row + to] = sum * (local[row + to] as number);
      }
      scale(forward, row, classes);
    }
    for (let word = words - 1; word >= 0; word -= 1) {
      const row = word * classes;
      for (let from = 0; from < classes; from += 1) {
        let sum = word === words - 1 ? (closing[from] as number) : 0;
        for (const to of word === words - 1 ? [] : (after[from] as readonly number[])) {
          const next = row + classes + to;
          sum += (step[from * classes + to] as number) * (local[next] as number) * (backward[next] as number);
        }
        backward[row + from] = sum;
      }
      scale(backward, row, classes);
    }
    for (let cell = 0; cell < forward.length; cell += 1)
      forward[cell] = (forward[cell] as number) * (backward[cell] as number);
    for (let word = 0; word < words; word += 1) scale(forward, word * classes, classes);
    return forward;
  };
}

function exponentials(emissions: ArrayLike<number>, offset: number, words: number, classes: number): Float64Array {
  const values = new Float64Array(words * classes);
  for (let word = 0; word < words; word += 1) {
    const row = word * classes;
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < classes; label += 1) most = Math.max(most, emissions[offset + row + label] as number);
    for (let label = 0; label < classes; label += 1)
      values[row + label] = Math.exp((emissions[offset + row + label] as number) - most);
  }
  return values;
}

/** Makes a row sum to 1. */
function scale(values: Float64Array, row: number, classes: number): void {
  let sum = 0;
  for (let label = 0; label < classes; label += 1) sum += values[row + label] as number;
  if (sum > 0)
    for (let label = 0; label < classes; label += 1) values[row + label] = (values[row + label] as number) / sum;
}
