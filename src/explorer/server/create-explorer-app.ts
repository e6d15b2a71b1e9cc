import { type Context, Hono } from 'hono';
import { describe } from '../describe.ts';
import { type PageAssets, servedPage, servedPolicy } from '../page.ts';
import type { FolderContent } from './folder-content.ts';
import type { FolderWriter } from './folder-writer.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { writeRoutes } from './write-routes.ts';

export interface ExplorerParts {
  readonly content: FolderContent;
  /** Reads the content anew, after something was written. */
  readonly reload: () => FolderContent;
  readonly writer: FolderWriter;
  /** The secret of this run: letters and digits. */
  readonly token: string;
  readonly assets: PageAssets;
}

/**
 * The server's answers. It has a fixed list of addresses and none names a file: there is no path to leave a folder by.
 * Every answer forbids the page to talk to anybody else.
 */
export function createExplorerApp({ content: first, reload, writer, token, assets }: ExplorerParts): Hono {
  let content = first;
  const app = new Hono();
  app.use(refuseStrangers);
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', servedPolicy);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Cache-Control', 'no-store');
  });
  app.get('/', (context) => context.html(servedPage(token)));
  app.get('/explorer.js', (context) => typed(context, 'text/javascript', assets.script));
  app.get('/explorer.css', (context) => typed(context, 'text/css', assets.style));
  app.get('/api/map', (context) =>
    context.json(context.req.query('level') === 'states' ? content.states() : content.map),
  );
  app.get('/api/dossier', (context) => {
    const id = context.req.query('id') ?? '';
    const { map, states, records } = content;
    const dossier = describe(map, records, id) ?? describe(states(), records, id);
    return dossier ? context.json(dossier) : context.json({ message: 'Nothing of that id is in this folder.' }, 404);
  });
  app.route(
    '/api',
    writeRoutes(writer, token, () => {
      content = reload();
    }),
  );
  app.notFound((context) => context.json({ message: 'There is nothing at this address.' }, 404));
  return app;
}

function typed(context: Context, type: string, body: string): Response {
  return context.body(body, 200, { 'Content-Type': `${type}; charset=utf-8` });
}
