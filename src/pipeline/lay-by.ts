import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * Packs each property of a record on its own, some tenth of its size in memory and outside of the heap. What it gives makes
 * a record whose properties are unpacked when they are first asked for. For plain values only, as JSON holds them; those at
 * hand are kept as they are.
 */
export function layBy<R extends object>(record: R, atHand: Partial<R> = {}): () => R {
  const packed = Object.entries(record)
    .filter(([key]) => !(key in atHand))
    .map(([key, value]) => [key, pack(value)] as const);
  return () => {
    const taken = { ...atHand };
    for (const [key, bytes] of packed) {
      let value: unknown;
      Object.defineProperty(taken, key, { enumerable: true, get: () => (value ??= unpack(bytes)) });
    }
    return taken as R; // it has a property for each
  };
}

const pack = (value: unknown): Buffer => deflateRawSync(JSON.stringify(value), { level: 1 });

const unpack = (bytes: Buffer): unknown => JSON.parse(inflateRawSync(bytes).toString());
