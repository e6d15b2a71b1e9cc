import type { Problem } from './ingested.ts';

export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Decodes UTF-8, or UTF-16 with a byte order mark. The mark is dropped; bytes that are no text become U+FFFD and are
 * counted; line ends and NUL stay as they are.
 * @param label another encoding, where the file names one; an unknown name is passed over
 */
export function decodeBytes(bytes: Uint8Array, label?: string): Decoded {
  const encoding = markedEncoding(bytes) ?? (label && isEncoding(label) ? label : 'utf-8');
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, problems: [...replacedProblem(bytes, text, encoding), ...nulProblem(text)] };
}

/** The encoding that a byte order mark tells of. */
export function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  return null;
}

const signatures: readonly (readonly [name: string, bytes: string])[] = [
  ['a PDF file', '%PDF-'],
  ['a ZIP archive or an office document', 'PK\x03\x04'],
  ['a gzip archive', '\x1f\x8b'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['an old office document', '\xd0\xcf\x11\xe0'],
];
const bytesLookedAt = 65_536;
/** More control characters than this, in a hundred bytes, are no text. */
const controlShare = 0.02;

/** What a file is instead of a text, or null for a text. */
export function describeBinary(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, bytesLookedAt)).toString('latin1');
  const known = signatures.find(([, start]) => head.startsWith(start));
  if (known) return known[0];
  if (markedEncoding(bytes)?.startsWith('utf-16')) return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = head.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls > head.length * controlShare && controls > 1 ? 'a binary file' : null;
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false; // no encoding of that name
  }
}

function replacedProblem(bytes: Uint8Array, text: string, encoding: string): Problem[] {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
  if (count === 0) return [];
  if (encoding === 'utf-8') count -= genuineReplacements(bytes);
  if (count <= 0) return [];
  const message = `${count} stretches of bytes are no ${encoding.toUpperCase()} and were read as U+FFFD`;
  return [{ code: 'bytes-undecodable', severity: 'warning', message, count }];
}

/** U+FFFD that the file itself holds is nothing to warn of. */
function genuineReplacements(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = buffer.indexOf('\ufffd'); at >= 0; at = buffer.indexOf('\ufffd', at + 3)) count += 1;
  return count;
}

function nulProblem(text: string): Problem[] {
  let count = 0;
  for (let at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0', at + 1)) count += 1;
  if (count === 0) return [];
  return [{ code: 'nul-in-text', severity: 'warning', message: `${count} NUL characters, kept as they are`, count }];
}
