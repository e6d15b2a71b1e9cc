import type { Boilerplate } from '../model/article.ts';

const fence = /^ {0,3}(`{3,}|~{3,})[^\n]*$/gm;
/** Each stands for a stretch that is no prose; where it has a group, only the group is. */
const inline: readonly RegExp[] = [
  /<!--[\s\S]*?-->/g,
  /!\[[^\]\n]*\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/g, // an image
  /(?<=\[[^[\]\n]{1,500})\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/g, // a link's address
  /(?<=\[[^[\]\n]{1,500})\]\[[^[\]\n]*\]/g, // a link's label
  /^ {0,3}\[[^\]\n]+\]:[^\n]*/gm, // a label's address
  /<(?:https?:|mailto:)[^>\s]*>/gi,
  /<\/?[a-z][^<>\n]{0,500}>/gi, // HTML
  /^ {0,3}#{1,6}[ \t]+/gm,
  /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+)[ \t]*\r?$/gm,
];
const heading = /^ {0,3}#[ \t]+(.+?)[ \t]*#*[ \t]*\r?$/m;

/** The stretches of a Markdown text that are marks, addresses or code, and not words of the article. */
export function markdownMarks(text: string, from = 0): Boilerplate[] {
  const code = codeFences(text, from);
  const marks = inline.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: mark }) => navigation(index, index + mark.length)),
  );
  const images = [...text.matchAll(/(?<!!)\[(?=[^[\]\n]{1,500}\](?:\(|\[))/g)].map(({ index }) =>
    navigation(index, index + 1),
  );
  return [...code, ...[...marks, ...images].filter((mark) => mark.start >= from)];
}

/** The text of the first heading of the first level, without links and emphasis. */
export function markdownTitle(text: string): string | undefined {
  return heading
    .exec(text)?.[1]
    ?.replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/[*_`]+/g, '')
    .trim();
}

function codeFences(text: string, from: number): Boilerplate[] {
  const blocks: Boilerplate[] = [];
  let open: { start: number; mark: string } | null = null;
  for (const { index, 0: line, 1: mark = '' } of text.matchAll(fence)) {
    if (index < from) continue;
    if (!open) open = { start: index, mark };
    else if (mark.startsWith(open.mark) && line.trim() === mark) {
      blocks.push(navigation(open.start, index + line.length));
      open = null;
    }
  }
  if (open) blocks.push(navigation(open.start, text.length));
  return blocks;
}

function navigation(start: number, end: number): Boilerplate {
  return { start, end, kind: 'navigation' };
}
