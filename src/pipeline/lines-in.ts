import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const bytesAtOnce = 2 ** 20;

/** The lines of a file, without their ends, some at a time: a string holds no more than half a gigabyte, which some thousand articles exceed. */
export function* linesIn(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    let begun: string[] = [];
    for (const text of textIn(file)) {
      const [rest = '', ...lines] = text.split('\n');
      begun.push(rest);
      const last = lines.pop();
      if (last === undefined) continue;
      yield begun.join('');
      yield* lines;
      begun = [last];
    }
    yield begun.join('');
  } finally {
    closeSync(file);
  }
}

function* textIn(file: number): Generator<string> {
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(bytesAtOnce);
  for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer))
    yield decoder.write(buffer.subarray(0, size));
  yield decoder.end();
}
