import { findNodes } from '../../graph/find-nodes.ts';
import { UsageError } from '../../model/errors.ts';
import type { GraphView } from '../../model/graph.ts';

/**
 * The node that a person means: by its id, else by its name or another name of its entity, in any case.
 *
 * @throws UsageError when no node of the view is called so, or several are; it names the ids to choose from.
 */
export function namedNode({ graph, entities }: GraphView, text: string): string {
  if (graph.hasNode(text)) return text;
  const wanted = text.toLowerCase();
  const isCalled = (name: string) => name.toLowerCase() === wanted;
  const called = findNodes(graph, text).filter((node) => isCalled(graph.getNodeAttribute(node, 'label')));
  const aliased = entities.filter(({ id, aliases }) => graph.hasNode(id) && aliases.some(isCalled)).map(({ id }) => id);
  const found = called.length > 0 ? called : aliased;
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  const near = (found.length > 0 ? found : findNodes(graph, text)).slice(0, 5);
  const choices = near.map((node) => `${node} (${graph.getNodeAttribute(node, 'label')})`).join(', ');
  const what = found.length > 1 ? `“${text}” is ${found.length} nodes` : `nothing in this view is called “${text}”`;
  throw new UsageError('node-unknown', `${what}${choices ? `. Did you mean ${choices}?` : ''}`);
}
