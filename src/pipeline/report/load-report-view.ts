import type { GraphView } from '../../model/graph.ts';
import { loadView, type ViewOptions } from '../load-view.ts';
import { namedNode } from '../query/named-node.ts';

/** The view for a report: between two states with their officials, ministries and forces in their names. */
export function loadReportView(folder: string, who: readonly string[], options: ViewOptions): GraphView {
  const under = (policy: ViewOptions['policy']) =>
    loadView(folder, { ...options, policy: { ...options.policy, ...policy } });
  return under(
    who.length > 1 &&
      areWholes(loadView(folder, { ...options, policy: { ...options.policy, isolated: true }, positions: false }), who)
      ? { rollUp: 'states' }
      : {},
  );
}

/** Whether they are such as others are rolled up to; a state may have no tie but its officials'. */
function areWholes(view: GraphView, who: readonly string[]): boolean {
  const { graph, ontology } = view;
  return who.every((text) => {
    const { type } = graph.getNodeAttributes(namedNode(view, text));
    return ontology.isWhole(type);
  });
}
