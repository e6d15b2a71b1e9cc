/**
 * A list in one value of a format that has no lists: `a;b`. A semicolon or backslash inside an item has a backslash
 * before it, so that the items can be told apart again; ids of claims never have either.
 */
export function joinList(items: readonly string[] | undefined): string | null {
  if (!items || items.length === 0) return null;
  return items.map((item) => (/[;\\]/.test(item) ? item.replace(/[;\\]/g, '\\$&') : item)).join(';');
}
