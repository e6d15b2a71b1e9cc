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

  it('reads a contraction as the text writes it, and a new paragraph as one', () => {
    const lines = [
      '# newdoc id = d2',
      '# newpar',
      '1-2\tdidn’t\t_\t_\t_\t_\t_\t_\t_\t_',
      '1\tdid\tdo\tAUX\t_\t_\t0\troot\t_\t_',
      '2\tn’t\tnot\tPART\t_\t_\t1\tadvmod\t_\t_',
      '# newpar',
      '1-2\tau\t_\t_\t_\t_\t_\t_\t_\t_',
      '1\tà\tà\tADP\t_\t_\t2\tcase\t_\t_',
      '2\tle\tle\tDET\t_\t_\t0\troot\t_\t_',
    ];
    const [read] = readTrees(lines.join('\n'));
    expect(read?.text).toBe('didn’t\n\nau ');
    expect(read?.words.map(({ start, end, head }) => [start, end, head])).toEqual([
      [0, 3, -1],
      [3, 6, 0],
      [8, 10, 3],
      [8, 10, -1],
    ]);
  });

  it('takes a word that is cut otherwise for wrong, and leaves punctuation out of heads and labels', () => {
    const cut = (tokens: object[]) => [{ tokens } as unknown as FullDoc];
    const gold = trees ? [trees] : [];
    expect(scoreSyntax(gold, cut([...(trees?.words ?? [])]))).toEqual({ upos: 100, heads: 100, labels: 100 });
    const halves = [{ start: 0, end: 2, upos: 'PROPN', head: -1, deprel: 'root' }];
    expect(scoreSyntax(gold, cut(halves)).upos).toBe(0);
    const [togo, voted, stop] = trees?.words ?? [];
    expect(scoreSyntax(gold, cut([{ ...togo, head: -1 }, { ...voted }, { ...stop, upos: 'SYM' }]))).toEqual({
      upos: 66.7,
      heads: 40,
      labels: 40,
    });
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
