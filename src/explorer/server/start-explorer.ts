import { randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import { ServiceError } from '../../model/errors.ts';
import type { ViewOptions } from '../../pipeline/load-view.ts';
import type { PageAssets } from '../page.ts';
import { createExplorerApp } from './create-explorer-app.ts';
import { loadContent } from './folder-content.ts';
import { createFolderWriter } from './folder-writer.ts';
import { readAssets } from './read-assets.ts';

export interface ExplorerOptions extends ViewOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Default: the built page that ships. */
  readonly assets?: PageAssets;
  /** Whose word it is that the page records. Default: `explorer`. */
  readonly analyst?: string;
  readonly now?: () => Date;
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
  const { port = 0, assets = readAssets(), analyst = 'explorer', now = () => new Date(), ...view } = options;
  const writer = createFolderWriter(folder, { ...view, analyst, now });
  const first = loadContent(folder, view);
  const reload = () => loadContent(folder, view);
  const app = createExplorerApp({ content: first, reload, writer, token: randomBytes(24).toString('hex'), assets });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (address) =>
      resolve({
        url: `http://127.0.0.1:${address.port}/`,
        nodes: first.map.nodes.length,
        edges: first.map.edges.length,
        async close() {
          await new Promise<void>((closed) => server.close(() => closed()));
          await writer.close();
        },
      }),
    );
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? `port ${port} is taken; choose another with --port` : cause.message;
      reject(new ServiceError('explorer-failed', `The explorer cannot start: ${why}`, { cause, retriable: false }));
    });
  });
}
