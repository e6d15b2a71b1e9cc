import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { tokenHeader } from '../requests.ts';

const hosts = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/;

/**
 * Refuses whoever does not ask from this machine's own page: a name that was bound to this address (DNS rebinding)
 * shows in Host, a page of another site in Origin or Sec-Fetch-Site.
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
  if (!['GET', 'HEAD', 'POST'].includes(req.method)) return context.text('Only GET and POST are known here.', 405);
  return next();
};

/**
 * Lets write only the page that this very run has given: it says where it comes from, which no other site can forge,
 * and knows the secret of the run, which no other site can read.
 */
export function onlyOwnPage(token: string): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    const isOwn = req.header('origin') === `http://${req.header('host')}`;
    if (!isOwn || !isEqual(req.header(tokenHeader) ?? '', token))
      return context.json({ message: 'Only the explorer’s own page may write. Open it anew.' }, 403);
    if (!/^application\/json\b/.test(req.header('content-type') ?? ''))
      return context.json({ message: 'What is written comes as application/json.' }, 415);
    return next();
  };
}

function isEqual(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  return left.length === right.length && timingSafeEqual(left, right);
}
