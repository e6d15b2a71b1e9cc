/** Elements that have no end, or whose end may be left out. */
const open =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option|!doctype)$/i;
const tag = /<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^<>"'])*?(\/?)>/gi;

/** How deep the tags of a page nest, about: at most `limit` + 1, at which counting stops. */
export function tagDepth(html: string, limit: number): number {
  let depth = 0;
  let deepest = 0;
  for (const [, isEnd, name = '', isEmpty] of html.matchAll(tag)) {
    if (isEmpty || open.test(name)) continue;
    depth = Math.max(0, depth + (isEnd ? -1 : 1));
    deepest = Math.max(deepest, depth);
    if (deepest > limit) break;
  }
  return deepest;
}
