const unknownPiece = 100;
/** Longer runs are not looked up; BERT's own limit. */
const longestRun = 100;

const punctuationOrHan = /[!-/:-@[-`{-~\p{P}\u4e00-\u9fff\u3400-\u4dbf]/u;

/** A word's pieces, as line numbers of the vocabulary. */
export type WordPiece = (word: string) => readonly number[];

/**
 * BERT's uncased WordPiece for single words: lower-cased, accents dropped, longest match first.
 * @param vocabulary one piece a line; continuations begin with "##"
 * @param longest pieces kept of one word
 */
export function createWordPiece(vocabulary: string, longest: number): WordPiece {
  const ids = new Map(vocabulary.split(/\r?\n/).map((piece, id) => [piece, id]));
  return (word) => wordPieces(word, ids, longest);
}

function wordPieces(word: string, ids: ReadonlyMap<string, number>, longest: number): number[] {
  const pieces: number[] = [];
  for (const run of runs(normalise(word))) {
    pieces.push(...runPieces(run, ids));
    if (pieces.length >= longest) return pieces.slice(0, longest);
  }
  return pieces.length === 0 ? [unknownPiece] : pieces;
}

function normalise(word: string): string {
  return word
    .slice(0, 4 * longestRun)
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}|\p{C}/gu, '');
}

function* runs(text: string): Generator<string> {
  let run = '';
  for (const sign of text) {
    const alone = punctuationOrHan.test(sign);
    if (run !== '' && (alone || /\s/.test(sign))) {
      yield run;
      run = '';
    }
    if (alone) yield sign;
    else if (!/\s/.test(sign)) run += sign;
  }
  if (run !== '') yield run;
}

function runPieces(run: string, ids: ReadonlyMap<string, number>): readonly number[] {
  const signs = [...run];
  if (signs.length > longestRun) return [unknownPiece];
  const pieces: number[] = [];
  for (let from = 0; from < signs.length; ) {
    let end = signs.length;
    let id: number | undefined;
    for (; end > from; end -= 1) {
      const piece = signs.slice(from, end).join('');
      id = ids.get(from === 0 ? piece : `##${piece}`);
      if (id !== undefined) break;
    }
    if (id === undefined) return [unknownPiece];
    pieces.push(id);
    from = end;
  }
  return pieces;
}
