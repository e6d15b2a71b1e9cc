import type { MapNode } from '../../contract.ts';

/** Letters without marks and case: “Lomé” is found by “lome”. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Nodes whose name or alias has the words, the best first: whole names, then beginnings, then what has most sources. */
export function searchNodes(nodes: readonly MapNode[], query: string, count = 8): MapNode[] {
  const wanted = plainLetters(query.trim());
  if (wanted === '') return [];
  return nodes
    .flatMap((node) => {
      const score = Math.max(...[node.label, ...node.aliases].map((name) => scoreOf(plainLetters(name), wanted)));
      return score > 0 ? [{ node, score: score + (node.kind === 'entity' ? 0.5 : 0) }] : [];
    })
    .sort((a, b) => b.score - a.score || b.node.claims - a.node.claims || (a.node.id < b.node.id ? -1 : 1))
    .slice(0, count)
    .map(({ node }) => node);
}

function scoreOf(name: string, wanted: string): number {
  if (name === wanted) return 4;
  if (name.startsWith(wanted)) return 3;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 1 : 0;
}
