import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { treeDiagram } from '../../../src/cli/html/tree-diagram.ts';
import type { Token } from '../../../src/model/doc.ts';

const token = (text: string, head: number, deprel: string): Token => ({
  start: 0,
  end: text.length,
  text,
  lemma: text.toLowerCase(),
  upos: 'NOUN',
  head,
  deprel,
});

/** Words as `text head relation`, the sentence's first token being number 10 of the document. */
const sentence = [
  token('Ghana', 11, 'nsubj'),
  token('met', -1, 'root'),
  token('Togo', 11, 'obj'),
  token('.', 11, 'punct'),
];

/** The texts of a class, in order; fails on markup that is not well-formed. */
function texts(svg: string, className: string): string[] {
  const found: string[] = [];
  let wanted = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    wanted = name === 'text' && attributes.class === className;
  });
  parser.on('text', (text) => {
    if (wanted) found.push(text);
  });
  parser.on('closetag', () => {
    wanted = false;
  });
  parser.write(svg).close();
  return found;
}

describe('treeDiagram', () => {
  it('shows words, lemmas, parts of speech and relations', () => {
    const svg = treeDiagram(sentence, 10);
    expect(texts(svg, 'word')).toEqual(['Ghana', 'met', 'Togo', '.']);
    expect(texts(svg, 'lemma')).toEqual(['ghana', 'met', 'togo', '.']);
    expect(texts(svg, 'upos')).toEqual(['NOUN', 'NOUN', 'NOUN', 'NOUN']);
    expect(texts(svg, 'relation').sort()).toEqual(['nsubj', 'obj', 'punct', 'root']);
    expect(svg.match(/<path/g)).toHaveLength(4);
  });

  it('draws a longer arc above those that it spans', () => {
    const height = (svg: string) => Number(/height="(\d+)"/.exec(svg)?.[1]);
    const flat = [token('a', -1, 'root'), token('b', 0, 'dep'), token('c', 1, 'dep')];
    const nested = [token('a', -1, 'root'), token('b', 2, 'dep'), token('c', 0, 'dep')];
    expect(height(treeDiagram(nested, 0))).toBeGreaterThan(height(treeDiagram(flat, 0)));
  });

  it('draws what comes to the root above all arcs, where no other label stands', () => {
    const svg = treeDiagram(sentence, 10);
    const heightOf = (relation: string) => Number(new RegExp(`y="([\\d.]+)">${relation}<`).exec(svg)?.[1]);
    for (const relation of ['nsubj', 'obj', 'punct']) expect(heightOf('root')).toBeLessThan(heightOf(relation));
  });

  it('escapes what a text holds', () => {
    const svg = treeDiagram([token('</text><script>', -1, 'root'), token('\ud800"', 0, 'dep')], 0);
    expect(svg).not.toContain('<script');
    expect(texts(svg, 'word').join(' ')).toBe('</text><script> �"');
  });

  it('takes a sentence without words, and a head that is not in it', () => {
    expect(texts(treeDiagram([], 3), 'word')).toEqual([]);
    expect(treeDiagram([token('a', 99, 'dep')], 0)).not.toContain('NaN');
  });
});
