import { type Context, Hono } from 'hono';
import type { MapData, Records } from '../contract.ts';
import { describe } from '../describe.ts';
import { type PageAssets, servedPage, servedPolicy } from '../page.ts';
import { refuseStrangers } from './refuse-strangers.ts';

export interface ExplorerContent {
  readonly map: MapData;
  /** Officials, ministries and forces shown as their states. */
  readonly states: () => MapData;
  readonly records: Records;
  readonly assets: PageAssets;
}

/**
 * The server's answers. It has a fixed list of addresses and reads no file when asked: there is no path to leave a
 * folder by. Every answer forbids the page to talk to anybody else.
 */
export function createExplorerApp({ map, states, records, assets }: ExplorerContent): Hono {
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
  app.get('/', (context) => context.html(servedPage()));
  app.get('/explorer.js', (context) => typed(context, 'text/javascript', assets.script));
  app.get('/explorer.css', (context) => typed(context, 'text/css', assets.style));
  app.get('/api/map', (context) => context.json(context.req.query('level') === 'states' ? states() : map));
  app.get('/api/dossier', (context) => {
    const id = context.req.query('id') ?? '';
    const dossier = describe(map, records, id) ?? describe(states(), records, id);
    return dossier ? context.json(dossier) : context.json({ message: 'Nothing of that id is in this folder.' }, 404);
  });
  app.notFound((context) => context.json({ message: 'There is nothing at this address.' }, 404));
  return app;
}

function typed(context: Context, type: string, body: string): Response {
  return context.body(body, 200, { 'Content-Type': `${type}; charset=utf-8` });
}
