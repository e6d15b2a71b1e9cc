import { describe, expect, it } from 'vitest';
import { createCsvSink } from '../../src/sinks/csv.ts';
import { csvText } from '../../src/sinks/csv-field.ts';
import { describeSinkContract } from '../contracts/sink-contract.ts';
import { exampleView } from '../fixtures/example-view.ts';
import { memoryFolder } from '../fixtures/memory-folder.ts';
import { readCsv, readCsvRecords } from '../fixtures/read-csv.ts';

/** Takes away the mark that keeps a spreadsheet from running a text. */
const unmark = (text = '') => (text.startsWith("'") ? text.slice(1) : text);

describeSinkContract('csv', () => {
  let folder = memoryFolder();
  return {
    open() {
      folder = memoryFolder();
      return createCsvSink(folder);
    },
    read: async () => ({
      nodes: Object.fromEntries(readCsvRecords(folder.text('nodes.csv')).map(({ id, label }) => [id, unmark(label)])),
      edges: readCsvRecords(folder.text('edges.csv')).map(({ type, source, target }) => `${type} ${source} ${target}`),
    }),
  };
});

describe('csvText', () => {
  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    [' edge ', '" edge "'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\u200b=1', "'\u200b=1"],
    ['＝1', "'＝1"],
    ['\tx', "'\tx"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ["'tis", "''tis"],
    ["O'Brien", "O'Brien"],
    ['1-2', '1-2'],
  ])('writes %j as %j', (text, field) => {
    expect(csvText(text)).toBe(field);
    expect(unmark(readCsv(`${field}\n`)[0]?.[0]?.text)).toBe(text);
  });
});

describe('createCsvSink', () => {
  const write = async (view = exampleView()) => {
    const folder = memoryFolder();
    await createCsvSink(folder).write(view);
    return folder;
  };

  it('writes two files with CRLF, a header and as many fields in every line', async () => {
    const { files } = await write();
    expect([...files.keys()]).toEqual(['nodes.csv', 'edges.csv']);
    for (const text of files.values()) {
      expect(text).toMatch(/^id,/);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(new Set(readCsv(text).map(({ length }) => length)).size).toBe(1);
    }
  });

  it('writes the words behind an edge, its direction and its days', async () => {
    const edges = readCsvRecords((await write()).text('edges.csv'));
    expect(edges.find(({ id }) => id === 'sanction')).toMatchObject({
      directed: 'true',
      start: '2016-03-02',
      end: '',
      weight: '2',
      quote: 'The United States sanctioned North Korea, Petrov said.',
    });
    expect(edges.find(({ id }) => id === 'met')?.directed).toBe('false');
  });

  it('keeps a negative number a number', async () => {
    const nodes = readCsvRecords((await write()).text('nodes.csv'));
    expect(nodes.find(({ id }) => id === 'Q30')?.y).toBe('-2');
  });
});
