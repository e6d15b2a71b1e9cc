import type { Output } from './sink.ts';

const chunkLength = 1 << 16;

/** Hands pieces to an output in chunks of about 64 k code units, so that neither memory nor the number of writes grows. */
export async function writePieces(output: Output, pieces: Iterable<string>): Promise<void> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    await output.write(chunk);
    chunk = '';
  }
  if (chunk) await output.write(chunk);
}
