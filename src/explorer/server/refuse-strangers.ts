import type { MiddlewareHandler } from 'hono';

const hosts = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/;

/**
 * Refuses whoever does not ask from this machine's own page: a name that was bound to this address (DNS rebinding)
 * shows in Host, a page of another site in Origin or Sec-Fetch-Site. The server is for reading only.
 */
export const refuseStrangers: MiddlewareHandler = async (context, next) => {
  const { req } = context;
  const host = req.header('host') ?? '';
  const origin = req.header('origin');
  if (!hosts.test(host)) return context.text('This server answers to 127.0.0.1 and localhost only.', 403);
  if (origin !== undefined && origin !== `http://${host}`) return context.text('Another site may not read this.', 403);
  const site = req.header('sec-fetch-site');
  const isOpening = req.header('sec-fetch-mode') === 'navigate' && req.path === '/';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isOpening)
    return context.text('Another site may not read this.', 403);
  if (req.method !== 'GET' && req.method !== 'HEAD') return context.text('This server is for reading only.', 405);
  return next();
};
