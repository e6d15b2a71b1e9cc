import type { Mention, Token } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';

/** Relations that do not belong to a description's own words: “the minister, who …”, “the army and the police”. */
const outside = new Set([
  'conj',
  'cc',
  'punct',
  'appos',
  'acl',
  'parataxis',
  'cop',
  'nsubj',
  'aux',
  'advcl',
  'case',
  'mark',
  'advmod',
  'expl',
  'ccomp',
  'list',
  'dep',
  'discourse',
]);

/** Descriptions of somebody: “North Korean officials”, “rebels backed by Ankara”, “the foreign ministry”. */
export function nominalMentions(
  first: number,
  end: number,
  tree: Tree,
  lexicon: Lexicon,
  taken: (token: number) => boolean,
): Mention[] {
  const mentions: Mention[] = [];
  for (let index = first; index < end; index++) {
    const token = tree.tokens[index] as Token; // first ≤ index < end
    if (token.upos !== 'NOUN' || taken(index) || isTitleOfName(index, tree, taken)) continue;
    const type = typeOfNoun(index, tree, lexicon);
    if (!type) continue;
    const [from, to] = extent(index, tree);
    mentions.push({
      start: (tree.tokens[from] as Token).start,
      end: (tree.tokens[to] as Token).end,
      head: index,
      type,
      kind: 'nominal',
    });
  }
  return mentions;
}

/** Two words that mean more together come first: “prime minister”, “shell companies”. */
function typeOfNoun(index: number, tree: Tree, { nominals }: Lexicon) {
  const lemma = tree.tokens[index]?.lemma.toLowerCase() ?? '';
  const before = tree.tokens[index - 1]?.lemma.toLowerCase() ?? '';
  return nominals.get(`${before} ${lemma}`) ?? nominals.get(lemma);
}

/** “President Aliyev”, “Aliyev, the president”: the title belongs to the name. */
function isTitleOfName(index: number, tree: Tree, taken: (token: number) => boolean): boolean {
  const token = tree.tokens[index] as Token; // an index of the sentence
  return (
    (token.deprel === 'compound' || token.deprel === 'flat') &&
    taken(token.head) &&
    tree.tokens[token.head]?.upos === 'PROPN'
  );
}

/** First and last token of a description: its head with what narrows it down, and nothing that only hangs on it. */
function extent(head: number, tree: Tree): [number, number] {
  let from = head;
  let to = head;
  for (const child of tree.children(head)) {
    const relation = tree.tokens[child]?.deprel.split(':')[0] ?? '';
    if (outside.has(relation)) continue;
    const [first, last] = tree.yieldOf(child);
    if (child < head) from = Math.min(from, first);
    else if (relation === 'nmod' || relation === 'compound' || relation === 'flat') to = Math.max(to, last);
  }
  return [from, to];
}
