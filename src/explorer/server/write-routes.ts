import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { EntenteError } from '../../model/errors.ts';
import { largestRequest, newArticleSchema, reviewRequestSchema, undoRequestSchema } from '../requests.ts';
import type { FolderWriter } from './folder-writer.ts';
import { onlyOwnPage } from './refuse-strangers.ts';

/** The addresses by which the page has something written; `onChange` is called once it is. */
export function writeRoutes(writer: FolderWriter, token: string, onChange: () => void): Hono {
  const routes = new Hono();
  const tooLong = (context: Context) => context.json({ message: 'This is too long to be read at once.' }, 413);
  routes.post('/*', onlyOwnPage(token), bodyLimit({ maxSize: largestRequest, onError: tooLong }));
  const write = <T extends z.ZodType>(path: string, schema: T, work: (body: z.infer<T>) => Promise<object>) =>
    routes.post(path, async (context) => {
      const body: unknown = await context.req.json().catch(() => undefined);
      const parsed = schema.safeParse(body);
      if (!parsed.success) return context.json({ message: whatIsWrong(parsed.error) }, 400);
      const answer = await work(parsed.data);
      onChange();
      return context.json(answer);
    });
  write('/articles', newArticleSchema, (article) => writer.add(article));
  write('/reviews', reviewRequestSchema, async (request) => ({ review: await writer.review(request) }));
  write('/undo', undoRequestSchema, async ({ judgement }) => {
    await writer.undo(judgement);
    return { judgement };
  });
  routes.onError((error, context) => {
    const message = error instanceof EntenteError ? error.message : 'It could not be written; the folder is as it was.';
    return context.json({ message }, error instanceof EntenteError ? 409 : 500);
  });
  return routes;
}

function whatIsWrong({ issues }: z.ZodError): string {
  return issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}
