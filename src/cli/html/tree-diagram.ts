import type { Token } from '../../model/doc.ts';
import { escapeHtml } from '../../model/escape-markup.ts';
import { attributes } from './attributes.ts';

/** Widths and heights in pixels; the letters are all of one width, so that nothing has to be measured. */
const letter = 7.3;
const gap = 14;
const level = 22;
const line = 17;
/** Nearer to the words than this no arc bends. */
const floor = 14;

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly relation: string;
  readonly height: number;
}

/**
 * The dependency tree of a sentence as an SVG: arcs from heads to dependents over the words, with lemmas and parts of
 * speech below. `tokens`: those of the sentence; `firstToken`: the index in the document that their heads count from.
 */
export function treeDiagram(tokens: readonly Token[], firstToken: number): string {
  const arcs = stackArcs(tokens, firstToken);
  const highest = arcs.reduce((most, { height }) => Math.max(most, height), 0);
  const ground = floor + level * (1 + highest);
  const { middles, width } = placeWords(tokens);
  const height = ground + 4 * line;
  return [
    `<svg class="tree" role="img" aria-label="dependency tree" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...arcs.map((arc) => drawArc(arc, middles, ground)),
    ...tokens.map((token, index) => drawWord(token, middles[index] ?? 0, ground)),
    '</svg>',
  ].join('\n');
}

/** Each arc as low as it can be: one level above the highest that it spans. What comes to the root from above is above all. */
function stackArcs(tokens: readonly Token[], firstToken: number): Arc[] {
  const highest = new Array<number>(tokens.length).fill(0);
  const arcs = tokens
    .map(({ head, deprel }, index) => ({ from: head < 0 ? index : head - firstToken, to: index, relation: deprel }))
    .sort((a, b) => Math.abs(a.from - a.to) - Math.abs(b.from - b.to) || a.to - b.to)
    .map((arc) => {
      const [left, right] = arc.from < arc.to ? [arc.from, arc.to] : [arc.to, arc.from];
      let height = 0;
      for (let between = left; between < right; between++) height = Math.max(height, (highest[between] ?? 0) + 1);
      highest.fill(height, left, right);
      return { ...arc, height };
    });
  const top = Math.max(0, ...highest) + 1;
  return arcs.map((arc) => (arc.from === arc.to ? { ...arc, height: top } : arc));
}

function placeWords(tokens: readonly Token[]): { middles: number[]; width: number } {
  const middles: number[] = [];
  let at = gap;
  for (const { text, lemma, upos, deprel } of tokens) {
    const width = letter * Math.max(text.length, lemma.length, upos.length, deprel.length);
    middles.push(round(at + width / 2));
    at += width + gap;
  }
  return { middles, width: Math.ceil(at) };
}

function drawArc({ from, to, relation, height }: Arc, middles: readonly number[], ground: number): string {
  const end = middles[to] ?? 0;
  const label = (x: number, y: number) =>
    `<text${attributes({ class: 'relation', x: round(x), y: round(y) })}>${escapeHtml(relation)}</text>`;
  const tip = `M${round(end - 3)} ${ground - 6}L${end} ${ground - 1}L${round(end + 3)} ${ground - 6}`;
  if (from === to) {
    const top = ground - floor - level * height;
    return `<path d="M${end} ${top + 4}V${ground - 1}${tip}"/>${label(end, top)}`;
  }
  const start = (middles[from] ?? 0) + (from < to ? 3 : -3); // heads have many arcs: those to the right leave on the right
  const top = ground - floor - level * height;
  const bend = Math.min(8, Math.abs(end - start) / 2) * (from < to ? 1 : -1);
  const path = `M${start} ${ground}V${top + 8}Q${start} ${top} ${round(start + bend)} ${top}H${round(end - bend)}Q${end} ${top} ${end} ${top + 8}V${ground - 1}`;
  return `<path d="${path}${tip}"/>${label((start + end) / 2, top - 3)}`;
}

function drawWord({ text, lemma, upos }: Token, x: number, ground: number): string {
  const rows = [
    ['word', text],
    ['lemma', lemma],
    ['upos', upos],
  ] as const;
  return rows
    .map(
      ([name, words], row) =>
        `<text${attributes({ class: name, x, y: ground + line * (row + 1) })}>${escapeHtml(words)}</text>`,
    )
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
