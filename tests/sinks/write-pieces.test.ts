import { describe, expect, it } from 'vitest';
import { writePieces } from '../../src/sinks/write-pieces.ts';
import { memoryOutput } from '../fixtures/memory-output.ts';

describe('writePieces', () => {
  it.each([
    ['nothing', [], 0],
    ['little', ['a', 'b'], 1],
    ['much', Array.from({ length: 300 }, () => 'x'.repeat(1_000)), 5],
    ['one long piece', ['y'.repeat(500_000)], 1],
  ])('writes %s in few chunks', async (_name, pieces, chunks) => {
    const output = memoryOutput();
    await writePieces(output, pieces);
    expect(output.text()).toBe(pieces.join(''));
    expect(output.chunks).toHaveLength(chunks);
  });
});
