import type Sigma from 'sigma';
import type { DisplayEdge, DisplayNode } from './display-graph.ts';

/** Finding the edge under the pointer means drawing all a second time: in a large map, only once it is zoomed into. */
export function allowEdgesWhenNear(sigma: Sigma<DisplayNode, DisplayEdge>): void {
  sigma.getCamera().on('updated', ({ ratio }) => {
    const isNear = ratio < 0.4;
    if (isNear !== sigma.getSetting('enableEdgeEvents')) sigma.setSetting('enableEdgeEvents', isNear);
  });
}

/** A node goes where it is dragged; the frame stays. */
export function allowDragging(sigma: Sigma<DisplayNode, DisplayEdge>): void {
  let dragged: string | null = null;
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (!dragged) return;
    sigma.getGraph().mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}
