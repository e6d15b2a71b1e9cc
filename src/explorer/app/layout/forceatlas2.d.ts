/** The rounds of ForceAtlas2 over flat matrices: what graphology's own worker runs, and has no types for. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
  // biome-ignore lint/style/noDefaultExport: it is a module of others
  export default function iterate(settings: ForceAtlas2Settings, nodes: Float32Array, edges: Float32Array): void;
}

/** Vite's way of giving a worker whose text lies within the page's own script. */
declare module '*?worker&inline' {
  const LayoutWorker: new () => Worker;
  // biome-ignore lint/style/noDefaultExport: Vite gives it so
  export default LayoutWorker;
}
