import { describe, expect, it } from 'vitest';
import { readTrees, scoreSyntax } from '../../scripts/score/score-syntax.ts';
import { withTable } from '../../scripts/score/write-table.ts';
import type { FullDoc } from '../../src/model/doc.ts';

const conllu = [
  '# newdoc id = d1',
  '1\tTogo\tTogo\tPROPN\t_\t_\t2\tnsubj\t_\t_',
  '2\tvoted\tvote\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No',
  '3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_',
].join('\n');
const [trees] = readTrees(conllu);

describe('npm run score', () => {
  it('reads a document of CoNLL-U as raw text with its words', () => {
    expect(trees?.text).toBe('Togo voted. ');
    expect(trees?.words[1]).toEqual({ start: 5, end: 10, upos: 'VERB', head: -1, deprel: 'root' });
  });

  it('takes a word that is cut otherwise for wrong, and leaves punctuation out', () => {
    const cut = (tokens: object[]) => [{ tokens } as unknown as FullDoc];
    const gold = trees ? [trees] : [];
    expect(scoreSyntax(gold, cut([...(trees?.words ?? [])]))).toEqual({ upos: 100, heads: 100, labels: 100 });
    const halves = [{ start: 0, end: 2, upos: 'PROPN', head: -1, deprel: 'root' }];
    expect(scoreSyntax(gold, cut(halves)).upos).toBe(0);
  });

  it('writes its table between the markers, the same twice', () => {
    const readme = 'before\n<!-- scores: written by npm run score -->\nold\n<!-- end of scores -->\nafter\n';
    const scores = [{ what: 'names', set: 'A', size: '3 texts', figures: { exact: 80 } }];
    const once = withTable(readme, scores, 'entente 1');
    expect(once).toContain('| names | A (3 texts) | exact 80 |');
    expect(once).not.toContain('old');
    expect(withTable(once, scores, 'entente 1')).toBe(once);
    expect(withTable('no markers', scores, 'entente 1')).toBe('no markers');
  });
});
