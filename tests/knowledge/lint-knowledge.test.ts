import { describe, expect, it } from 'vitest';
import type { KnowledgeEntry } from '../../src/knowledge/entry.ts';
import { lintKnowledge } from '../../src/knowledge/lint-knowledge.ts';

const types = new Set(['state', 'place', 'official']);
const state: KnowledgeEntry = { id: 'Q1', type: 'state', name: 'Ruritania', source: 'test' };
const codes = (...entries: KnowledgeEntry[]): string[] => lintKnowledge(entries, types).map((problem) => problem.code);

describe('lintKnowledge', () => {
  it('is silent on good records', () => {
    expect(
      codes(state, { id: 'kb:place:strelsau', type: 'place', name: 'Strelsau', of: 'Q1', source: 'test' }),
    ).toEqual([]);
  });

  it.each<[string, KnowledgeEntry]>([
    ['source-missing', { ...state, source: ' ' }],
    ['type-unknown', { ...state, type: 'kingdom' }],
    ['reference-dangling', { ...state, of: 'Q2' }],
    ['reference-dangling', { ...state, members: ['Q2'] }],
    ['reference-dangling', { ...state, successor: ['Q2'] }],
    ['reference-dangling', { ...state, offices: [{ of: 'Q2', title: 'King', kind: 'head-of-state' }] }],
    ['date-malformed', { ...state, valid: { start: '2003-02-30' } }],
    ['dates-reversed', { ...state, valid: { start: '2003-02', end: '2003-01-31' } }],
    [
      'dates-reversed',
      { ...state, offices: [{ of: 'Q1', title: 'King', kind: 'head-of-state', start: '2004', end: '2003' }] },
    ],
  ])('reports %s', (code, entry) => {
    expect(codes(entry)).toEqual([code]);
  });

  it('reports an id that two records have', () => {
    expect(codes(state, { ...state, name: 'Other' })).toEqual(['id-duplicate']);
  });

  it('reports a shared name of one type unless both mark it', () => {
    const other: KnowledgeEntry = { ...state, id: 'Q2', name: 'Strelsau', names: ['Ruritania'] };
    expect(codes(state, other)).toEqual(['name-ambiguous', 'name-ambiguous']);
    expect(codes({ ...state, ambiguous: ['Ruritania'] }, { ...other, ambiguous: ['Ruritania'] })).toEqual([]);
    expect(codes(state, { ...other, type: 'place' })).toEqual([]);
  });

  it('says what is allowed', () => {
    expect(lintKnowledge([{ ...state, type: 'kingdom' }], types)[0]?.message).toContain('official, place, state');
  });
});
