import type { DisplayGraph } from '../map/display-graph.ts';
import type { Visible } from '../state/visible.ts';
import { type LayoutReport, layoutTask, placesOf } from './layout-task.ts';
import LayoutWorker from './layout-worker.ts?worker&inline';

/** Lays out what is shown, in a worker; `onPlaces` is called whenever nodes have moved. The last call wins. */
export function createArranger(graph: DisplayGraph, onPlaces: () => void) {
  let worker: Worker | null = null;
  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    stop,
    arrange(shown: Visible): void {
      stop();
      const ids = [...shown.nodes].filter((id) => graph.hasNode(id));
      if (ids.length < 2) return;
      const task = layoutTask(graph, ids, shown.edges);
      worker = new LayoutWorker();
      worker.onmessage = ({ data }: MessageEvent<LayoutReport>) => {
        for (const [index, place] of placesOf(data).entries())
          Object.assign(graph.getNodeAttributes(ids[index]), place);
        if (data.isLast) stop();
        onPlaces();
      };
      worker.postMessage(task);
    },
    /** Everything goes where the map has it. */
    home(): void {
      stop();
      graph.forEachNode((_id, node) => Object.assign(node, { x: node.data.x, y: node.data.y }));
      onPlaces();
    },
  };
}
