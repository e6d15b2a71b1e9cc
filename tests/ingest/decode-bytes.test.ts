import { describe, expect, test } from 'vitest';
import { decodeBytes, describeBinary } from '../../src/ingest/decode-bytes.ts';

const utf8 = (text: string) => Buffer.from(text);
const utf16le = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const codes = (bytes: Uint8Array, label?: string) =>
  decodeBytes(bytes, label).problems.map(({ code, count }) => `${code} ${count}`);

describe('decodeBytes', () => {
  test.each([
    ['UTF-8', utf8('Zürich\r\nnext'), 'Zürich\r\nnext', []],
    ['UTF-8 with a mark', utf8('\ufeffZürich'), 'Zürich', []],
    ['UTF-16, little end first', utf16le('Zürich'), 'Zürich', []],
    ['UTF-16, big end first', utf16le('Zürich').swap16(), 'Zürich', []],
    ['broken UTF-8', Buffer.from([0x61, 0xfc, 0x62, 0xff]), 'a\ufffdb\ufffd', ['bytes-undecodable 2']],
    ['a true U+FFFD', utf8('a\ufffdb'), 'a\ufffdb', []],
    ['both', Buffer.concat([utf8('\ufffd'), Buffer.from([0xff])]), '\ufffd\ufffd', ['bytes-undecodable 1']],
    ['NUL', utf8('a\0b\0'), 'a\0b\0', ['nul-in-text 2']],
    ['nothing', utf8(''), '', []],
  ])('%s', (_name, bytes, text, problems) => {
    expect(decodeBytes(bytes).text).toBe(text);
    expect(codes(bytes)).toEqual(problems);
  });

  test('an encoding that the file names', () => {
    expect(decodeBytes(Buffer.from([0x5a, 0xfc]), 'windows-1252').text).toBe('Zü');
    expect(decodeBytes(utf8('Zü'), 'no-such-encoding').text).toBe('Zü');
  });
});

test.each([
  ['a PDF file', Buffer.from('%PDF-1.7\nwords'), 'a PDF file'],
  ['a ZIP archive', Buffer.from('PK\x03\x04words'), 'a ZIP archive or an office document'],
  ['random bytes', Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 37) % 256)), 'a binary file'],
  ['UTF-16 without a mark', Buffer.from('The harbour', 'utf16le'), 'a binary file'],
  ['UTF-16 with a mark', utf16le('The harbour'), null],
  ['a text with one NUL', Buffer.from('The\0harbour'), null],
  ['a text in Windows-1252', Buffer.from('Z\xfcrich and Gen\xe8ve', 'latin1'), null],
  ['nothing', Buffer.from(''), null],
])('describeBinary: %s', (_name, bytes, expected) => {
  expect(describeBinary(bytes)).toBe(expected);
});
