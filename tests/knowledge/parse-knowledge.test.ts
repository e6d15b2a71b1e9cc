import { describe, expect, it } from 'vitest';
import { parseKnowledge } from '../../src/knowledge/parse-knowledge.ts';

const good = '{"id":"kb:place:strelsau","type":"place","name":"Strelsau","source":"mine"}';
const read = (text: string) => parseKnowledge([{ name: 'mine.jsonl', text }]);

describe('parseKnowledge', () => {
  it('reads records and skips empty lines', () => {
    expect(read(`${good}\n\n`)).toEqual([{ id: 'kb:place:strelsau', type: 'place', name: 'Strelsau', source: 'mine' }]);
  });

  it.each([
    ['no JSON', 'mine.jsonl:2: no JSON: {"id"', `${good}\n{"id"`],
    [
      'an unknown key',
      'mine.jsonl:1: record: Unrecognized key: "colour"',
      good.replace('"source"', '"colour":"red","source"'),
    ],
    ['a missing source', 'mine.jsonl:1: source:', good.replace(',"source":"mine"', '')],
    ['a bad id', 'an id is a Wikidata id (Q423) or a slug', good.replace('kb:place:strelsau', 'Strelsau')],
    [
      'a bad date',
      'a date is YYYY, YYYY-MM or YYYY-MM-DD',
      good.replace('"source"', '"valid":{"start":"1 May"},"source"'),
    ],
    ['a bad status', 'status:', good.replace('"source"', '"status":"rogue","source"')],
  ])('names file, line and key of %s', (_, message, text) => {
    expect(() => read(text)).toThrow(message);
  });

  it('names every wrong line at once', () => {
    expect(() => read('x\ny')).toThrow(/mine\.jsonl:1.*\n.*mine\.jsonl:2/);
  });
});
