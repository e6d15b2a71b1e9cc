import type { Relation } from '../reading.ts';

/** "this past Friday" is last Friday; "the following Friday" hangs on what was told before. */
export function relationOf(words: string): Relation {
  const phrase = words.toLowerCase().replaceAll(/\s+/g, ' ');
  if (/past|last/.test(phrase)) return 'last';
  if (/^that|^the same/.test(phrase)) return 'that';
  if (/previous/.test(phrase)) return 'previous';
  if (/following|^the next/.test(phrase)) return 'following';
  return /next|coming/.test(phrase) ? 'next' : 'this';
}
