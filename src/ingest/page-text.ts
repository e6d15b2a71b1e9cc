import type { Boilerplate } from '../model/article.ts';
import { isElement, type PageNode, textNode } from './page-nodes.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const unread = words('SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT CANVAS HEAD AUDIO VIDEO SELECT TEXTAREA');
const blocks = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);
const captions = words('FIGURE FIGCAPTION');
const navigation = words('NAV ASIDE FOOTER FORM BUTTON MENU DIALOG');

type Kind = Boilerplate['kind'] | null;

interface Block {
  readonly text: string;
  readonly kind: Kind;
}

/**
 * The text of a page or a part of it: blocks become paragraphs with a blank line between them, blanks are folded as a
 * browser does. Captions and navigation stay in the text and are listed.
 */
export function pageText(root: PageNode): { text: string; skip: Boilerplate[] } {
  const skip: Boilerplate[] = [];
  let text = '';
  for (const block of collectBlocks(root)) {
    if (text !== '') text += '\n\n';
    if (block.kind) skip.push({ start: text.length, end: text.length + block.text.length, kind: block.kind });
    text += block.text;
  }
  return { text, skip };
}

function collectBlocks(root: PageNode): Block[] {
  const found: Block[] = [];
  let open = '';
  const close = (kind: Kind): void => {
    const text = fold(open);
    if (text !== '') found.push({ text, kind });
    open = '';
  };
  const visit = (node: PageNode, kind: Kind, isVerbatim: boolean): void => {
    if (node.nodeType === textNode) {
      const data = node.textContent ?? '';
      open += isVerbatim ? data : data.replace(/\s+/g, ' ');
    } else if (node.nodeName === 'BR') open += '\n';
    else if (!unread.has(node.nodeName)) {
      const isBlock = blocks.has(node.nodeName);
      const inner = kind ?? kindOf(node);
      if (isBlock) close(kind);
      for (const child of node.childNodes) visit(child, inner, isVerbatim || node.nodeName === 'PRE');
      if (isBlock) close(inner);
    }
  };
  visit(root, null, false);
  close(null);
  return found;
}

function kindOf(node: PageNode): Kind {
  if (captions.has(node.nodeName)) return 'caption';
  if (navigation.has(node.nodeName)) return 'navigation';
  const names = isElement(node) ? (node.getAttribute('class') ?? '') : '';
  return /(?:^|[\s_-])caption(?:$|[\s_-])/i.test(names) ? 'caption' : null;
}

/** Runs of blanks are one blank; line breaks stay, without blanks around them. */
function fold(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
