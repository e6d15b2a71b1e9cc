/** Gephi knows four shapes; the ontology's others take the nearest. */
const shapes: Readonly<Record<string, string>> = {
  circle: 'disc',
  hexagon: 'disc',
  square: 'square',
  triangle: 'triangle',
  diamond: 'diamond',
  star: 'diamond',
};

export function gexfShape(shape: string | undefined): string {
  return shapes[shape ?? 'circle'] ?? 'disc';
}

/** `#rrggbb` as GEXF writes it; nothing for any other text. */
export function gexfColour(colour: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return '';
  const value = Number.parseInt(colour.slice(1), 16);
  return `<viz:color r="${value >> 16}" g="${(value >> 8) & 255}" b="${value & 255}"/>`;
}

export function gexfPosition({ x, y }: { readonly x: number; readonly y: number }): string {
  return Number.isFinite(x) && Number.isFinite(y) ? `<viz:position x="${x}" y="${y}" z="0"/>` : '';
}

export function gexfSize(size: number): string {
  return Number.isFinite(size) && size >= 0 ? `<viz:size value="${size}"/>` : '';
}
