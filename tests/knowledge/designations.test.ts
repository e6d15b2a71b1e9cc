import { expect, it } from 'vitest';
import { createDesignations } from '../../src/knowledge/designations.ts';
import type { KnowledgeEntry } from '../../src/knowledge/entry.ts';

const entry = (type: string, name: string, names: string[] = []): KnowledgeEntry =>
  ({ id: name, type, name, names }) as unknown as KnowledgeEntry; // what the function looks at
const typeOf = createDesignations([
  entry('weapon', 'Hwasong-14'),
  entry('weapon', 'Musudan', ['Hwasong-10']),
  entry('weapon', 'Javelin 1'),
  entry('weapon', 'Delta-5'),
  entry('company', 'Delta-6'),
]);

it.each<[string, string | null]>([
  ['Hwasong-16', 'weapon'],
  ['Hwasong 16A', 'weapon'],
  ['Hwasong', null],
  ['Javelin 2', null],
  ['Delta-7', null],
  ['Pyongyang', null],
])('%s: %s', (name, type) => {
  expect(typeOf(name)).toBe(type);
});
