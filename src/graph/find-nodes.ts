import type { EntenteGraph, NodeAttributes } from '../model/graph.ts';
import { compare } from './compare.ts';

export interface FindOptions {
  readonly kinds?: readonly NodeAttributes['kind'][];
  readonly types?: readonly string[];
}

/** Nodes whose label has the text in it, in any case: those that are the text first, then by claims, then by id. */
export function findNodes(graph: EntenteGraph, text: string, options: FindOptions = {}): string[] {
  const wanted = text.toLowerCase();
  const found = graph.filterNodes((_node, { label, kind, type }) => {
    if (options.kinds && !options.kinds.includes(kind)) return false;
    if (options.types && !options.types.includes(type)) return false;
    return label.toLowerCase().includes(wanted);
  });
  const ranked = found.map((node) => ({ node, ...graph.getNodeAttributes(node) }));
  const isExact = (label: string) => Number(label.toLowerCase() === wanted);
  ranked.sort((a, b) => isExact(b.label) - isExact(a.label) || b.claims - a.claims || compare(a.node, b.node));
  return ranked.map(({ node }) => node);
}
