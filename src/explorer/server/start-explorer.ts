import { serve } from '@hono/node-server';
import { ServiceError } from '../../model/errors.ts';
import { loadView, type ViewOptions } from '../../pipeline/load-view.ts';
import type { MapData } from '../contract.ts';
import { explorerPolicy } from '../explorer-policy.ts';
import { makeMap } from '../make-map.ts';
import { makeRecords } from '../make-records.ts';
import type { PageAssets } from '../page.ts';
import { createExplorerApp } from './create-explorer-app.ts';
import { readAssets } from './read-assets.ts';

export interface ExplorerOptions extends ViewOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Default: the built page that ships. */
  readonly assets?: PageAssets;
}

export interface Explorer {
  readonly url: string;
  readonly nodes: number;
  readonly edges: number;
  close(): Promise<void>;
}

/**
 * Serves the map of a folder on 127.0.0.1, and nowhere else.
 *
 * @throws UsageError for a folder that was not built, ServiceError when the port is taken.
 */
export async function startExplorer(folder: string, options: ExplorerOptions = {}): Promise<Explorer> {
  const { port = 0, assets = readAssets(), ...view } = options;
  const policy = { ...explorerPolicy, ...view.policy };
  const full = loadView(folder, { ...view, policy });
  let rolled: MapData | undefined;
  const states = () => {
    rolled ??= makeMap(loadView(folder, { ...view, policy: { ...policy, rollUp: 'states' } }));
    return rolled;
  };
  const map = makeMap(full);
  const app = createExplorerApp({ map, states, records: makeRecords(full), assets });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (address) =>
      resolve({
        url: `http://127.0.0.1:${address.port}/`,
        nodes: map.nodes.length,
        edges: map.edges.length,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? `port ${port} is taken; choose another with --port` : cause.message;
      reject(new ServiceError('explorer-failed', `The explorer cannot start: ${why}`, { cause, retriable: false }));
    });
  });
}
