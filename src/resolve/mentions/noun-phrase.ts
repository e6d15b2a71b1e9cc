import type { Token } from '../../model/doc.ts';
import type { Span } from '../../model/span.ts';
import type { Tree } from '../../model/tree.ts';

/** Relations that no noun phrase takes in: its verb's, its neighbours' and what only stands beside it. */
const beside = new Set([
  'conj',
  'cc',
  'punct',
  'appos',
  'parataxis',
  'cop',
  'nsubj',
  'csubj',
  'aux',
  'advcl',
  'mark',
  'expl',
  'ccomp',
  'list',
  'dep',
  'discourse',
  'orphan',
  'obl',
  'obj',
  'vocative',
]);

/** What tells one from another and still is no part of the shortest description: “officials who …”, “very …”. */
const loose = new Set([...beside, 'acl', 'advmod', 'case']);

const tight = new Set(['nmod', 'compound', 'flat', 'nummod']);

/** First and last token of a stretch. */
type Range = readonly [first: number, last: number];

/** The shortest description around a noun: “rebels from the north”, “forces loyal to him”, without “who seized the port”. */
export function descriptionOf(head: number, tree: Tree): Range {
  let [from, to] = [head, head];
  for (const child of tree.children(head)) {
    const relation = baseRelation(child, tree);
    if (loose.has(relation) || (child > head && tellsWhen(child, tree))) continue;
    const [first, last] = tree.yieldOf(child);
    if (child < head) from = Math.min(from, first);
    else if (tight.has(relation) || (relation === 'amod' && tree.child(child, 'obl'))) to = Math.max(to, last);
  }
  return trimmed(from, to, head, tree);
}

const circumstances: ReadonlySet<string> = new Set([
  'despite',
  'regarding',
  'concerning',
  'amid',
  'after',
  'before',
  'following',
  'during',
  'since',
  'including',
  'until',
]);

/** “prisoners late on Monday”, “agencies despite the drought”, “officers, including a captain”: which are meant is told before. */
function tellsWhen(child: number, tree: Tree): boolean {
  const [first] = tree.yieldOf(child);
  if (tree.tokens[first]?.text === ',' || tree.tokens[first - 1]?.text === ',') return true;
  if (tree.childrenBy(child, 'obl').some((day) => /^[A-Z][a-z]+day$/.test(tree.tokens[day]?.text ?? ''))) return true;
  return tree.childrenBy(child, 'case').some((mark) => circumstances.has(tree.tokens[mark]?.text.toLowerCase() ?? ''));
}

/** The whole noun phrase around a head, as coreference corpora cut it: “the Afghan team's”, “Ann Lee of the bank, who won”. */
export function nounPhraseOf(head: number, tree: Tree): Range {
  let [from, to] = [head, head];
  for (const child of tree.children(head)) {
    const relation = baseRelation(child, tree);
    if (beside.has(relation) || (relation === 'case' && child < head)) continue;
    if (relation === 'advmod' && (child > head || opens(child, head, tree))) continue;
    if (child > head && standsAside(child, tree)) continue;
    const [first, last] = tree.yieldOf(child);
    from = Math.min(from, child < head ? behindLinks(first, child, tree) : first);
    to = Math.max(to, last);
  }
  return trimmed(from, to, head, tree);
}

/** “also a legend”, “even civilians”: what stands before the whole phrase is no part of it. */
function opens(adverb: number, head: number, tree: Tree): boolean {
  const before = tree
    .childrenBy(head, 'det', 'amod', 'nummod', 'compound', 'nmod:poss')
    .filter((child) => child < head);
  return before.every((child) => child > adverb);
}

/** “by group members”: a preposition or conjunction that the parser hangs on a word before the head belongs to the whole. */
function behindLinks(first: number, child: number, tree: Tree): number {
  let from = first;
  while (from < child && /^(?:case|cc|mark)/.test(tree.tokens[from]?.deprel ?? '') && tree.tokens[from]?.head === child)
    from += 1;
  return from;
}

/**
 * “Ann Lee, 42”, “Ann Lee (right)”, “his daughter himself”, “Sweden 1 – 0”: what a mark parts from its noun tells more of it
 * and is no part of its phrase, but for a relative clause (“Ann Lee, who won”).
 */
function standsAside(child: number, tree: Tree): boolean {
  const { deprel } = tree.tokens[child] as Token; // a child is a token
  if (deprel.startsWith('acl')) return false;
  const [first] = tree.yieldOf(child);
  return (
    tree.tokens[first]?.upos === 'PUNCT' ||
    tree.tokens[first - 1]?.upos === 'PUNCT' ||
    /^n(?:mod:unmarked|ummod)/.test(deprel)
  );
}

export function rangeSpan([first, last]: Range, tree: Tree): Span {
  return { start: (tree.tokens[first] as Token).start, end: (tree.tokens[last] as Token).end }; // tokens of the tree
}

function baseRelation(token: number, tree: Tree): string {
  const relation = tree.tokens[token]?.deprel ?? '';
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
}

/** Without marks at its edges; a closing quotation mark or bracket stays where its opening one does. */
function trimmed(from: number, to: number, head: number, tree: Tree): Range {
  let [first, last] = [from, to];
  while (first < head && isOpenEdge(first, last, tree)) first += 1;
  while (last > head && tree.tokens[last]?.upos === 'PUNCT' && !closesInside(first, last, tree)) last -= 1;
  return [first, last];
}

function isOpenEdge(first: number, last: number, tree: Tree): boolean {
  return tree.tokens[first]?.upos === 'PUNCT' && !closesInside(first, last, tree);
}

const closing: Readonly<Record<string, string>> = { '”': '“', '’': '‘', ')': '(', ']': '[', '"': '"' };

/** Whether the last token closes what a token of the stretch opens. */
function closesInside(first: number, last: number, { tokens }: Tree): boolean {
  const opening = closing[tokens[last]?.text ?? ''];
  if (!opening) return false;
  const marks = tokens.slice(first, last).filter(({ text }) => text === opening).length;
  return opening === '"' ? marks % 2 === 1 : marks > 0;
}
