import type Sigma from 'sigma';
import type { Visible } from '../state/visible.ts';
import { type DisplayEdge, type DisplayGraph, type DisplayNode, nodeSize, roomFor } from './display-graph.ts';

const [nearest, farthest] = [0.02, 4];

/** How much of the map is in the frame, and how large its nodes are there. */
export function createFraming(sigma: Sigma<DisplayNode, DisplayEdge>, graph: DisplayGraph) {
  const camera = sigma.getCamera();
  let room = 0;
  return {
    /** @returns whether nodes have another size than before. */
    sizeAll({ nodes }: Visible): boolean {
      const { width, height } = sigma.getDimensions();
      const next = roomFor(nodes.size, width * height);
      if (next === room) return false;
      room = next;
      graph.forEachNode((_id, node) => Object.assign(node, { size: nodeSize(node.data, room) }));
      return true;
    },
    /** Takes all that is shown for the whole. @returns whether the whole is another than before. */
    frameAll({ nodes }: Visible): boolean {
      const places = [...nodes].filter((id) => graph.hasNode(id)).map((id) => graph.getNodeAttributes(id));
      if (places.length === 0) return false;
      const box = { x: rangeOf(places.map(({ x }) => x)), y: rangeOf(places.map(({ y }) => y)) };
      const isSame = JSON.stringify(box) === JSON.stringify(sigma.getCustomBBox());
      sigma.setCustomBBox(box);
      return !isSame;
    },
    showWhole() {
      camera.setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
    },
    /** Brings a node to the middle of what is free, unless it is well inside; `cover` is the share of the height that a panel hides. */
    reveal(id: string, cover: number) {
      const data = sigma.getNodeDisplayData(id);
      if (!data) return;
      const { x, y } = sigma.framedGraphToViewport(data);
      const { width, height } = sigma.getDimensions();
      const free = height * (1 - cover);
      const isInside = x > width * 0.15 && x < width * 0.85 && y > free * 0.15 && y < free * 0.85;
      if (isInside) return;
      const middle = sigma.viewportToFramedGraph({ x: width / 2, y: height / 2 });
      const wanted = sigma.viewportToFramedGraph({ x: width / 2, y: free / 2 });
      camera.setState({ x: data.x + middle.x - wanted.x, y: data.y + middle.y - wanted.y });
    },
    zoom(by: number) {
      camera.setState({ ratio: Math.max(nearest, Math.min(farthest, camera.ratio * by)) });
    },
    pan(right: number, down: number) {
      camera.setState({ x: camera.x + right * camera.ratio * 0.08, y: camera.y - down * camera.ratio * 0.08 });
    },
    view: () => camera.getState(),
    goTo: (view: Partial<ReturnType<typeof camera.getState>>) => camera.setState(view),
  };
}

export const zoomLimits = { minCameraRatio: nearest, maxCameraRatio: farthest };

function rangeOf(values: readonly number[]): [number, number] {
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  return least === most ? [least - 10, most + 10] : [least, most];
}
