import type { Token } from '../../model/doc.ts';
import type { Tree } from '../../model/tree.ts';
import { isPlural } from '../mentions/nominal-mentions.ts';
import { isDefinite, isGeneral, isNew } from './determiners.ts';
import type { Figure } from './figures.ts';
import { type LinkContext, type LinkRule, lastOf } from './link-rule.ts';

/** “a rebel group … the group”, “the Afghan team … the team”: the noun again, with nothing new to tell it apart. */
export const sameDescription: LinkRule = {
  name: 'same-description',
  link(index, context) {
    const { mentions, figures, tree, lexicon, sentenceOf, traitsOf } = context;
    const mention = mentions[index];
    if (mention?.kind !== 'nominal') return null;
    const { noun, number } = traitsOf(index);
    const definite = isDefinite(mention.head, tree, lexicon.pronouns);
    const pointing = definite && modifiers(mention.head, tree).length === 0; // “this district”: the last spoken of
    const again = pointing ? null : toldInTheSameWords(index, context);
    if (again !== null) return { mention: again, score: 0.8 };
    if (isNew(mention.head, tree, lexicon.pronouns)) return null;
    const found = lastSpokenOf(figures.byNoun(noun as string)).find((figure) => {
      const last = mentions[lastOf(figure)];
      if (!last || last.head === mention.head) return false;
      if (figure.number && number && figure.number !== number) return false;
      if (sentenceOf(index) - sentenceOf(lastOf(figure)) > (definite ? 12 : 6)) return false;
      return figure.mentions.some((earlier) => tellsNothingNew(index, earlier, definite, context));
    });
    const told = found ? lastOf(found) : pointing ? toldInTheSameWords(index, context) : null;
    return told === null ? null : { mention: told, score: 0.8 };
  },
};

function lastSpokenOf(figures: readonly Figure[]): Figure[] {
  return [...figures].sort((a, b) => lastOf(b) - lastOf(a));
}

/** How many sentences later the very same word, or several of them, still go on about the same. */
const memory = 20;
const longMemory = 60;

/**
 * “pregnant women … pregnant women”, “around 2 million voters” twice: several words told again. One word alone is
 * enough for a body (“police”); “officials” and “banks” may be others each time.
 */
function toldInTheSameWords(index: number, context: LinkContext): number | null {
  const { mentions, figures, tree, lexicon, ontology, traitsOf, sentenceOf } = context;
  const words = phraseOf(index, context);
  const [first = '', ...rest] = words.split(' ');
  const { lemma, text } = tree.tokens[mentions[index]?.head ?? 0] as Token; // a mention's head
  const oneBody = ontology.isA(traitsOf(index).type, 'organization') && lemma.toLowerCase() === text.toLowerCase();
  if (rest.length === 0 && !oneBody) return null;
  const { newcomers } = lexicon.pronouns;
  if (newcomers.has(first) || isGeneral(mentions[index]?.head ?? 0, tree, lexicon.pronouns)) return null;
  const found = figures
    .byNoun(traitsOf(index).noun as string)
    .flatMap((figure) => figure.mentions)
    .findLast((earlier) => mentions[earlier]?.kind === 'nominal' && phraseOf(earlier, context) === words);
  return found === undefined || sentenceOf(index) - sentenceOf(found) > (rest.length > 0 ? longMemory : memory)
    ? null
    : found;
}

function phraseOf(index: number, { mentions, doc }: LinkContext): string {
  const mention = mentions[index];
  if (!mention) return '';
  const { start, end } = mention.phrase ?? mention;
  return doc.article.text
    .slice(start, end)
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/\s+/g, ' ');
}

/** Its modifiers are among those of the earlier mention, and its owner is the same. */
function tellsNothingNew(
  index: number,
  earlier: number,
  definite: boolean,
  { mentions, tree, lexicon }: LinkContext,
): boolean {
  const [one, other] = [mentions[index], mentions[earlier]];
  if (!one || other?.kind !== 'nominal' || isGeneral(other.head, tree, lexicon.pronouns)) return false;
  const [now, before] = [modifiers(one.head, tree), modifiers(other.head, tree)];
  const [noun, earlierNoun] = [tree.tokens[one.head] as Token, tree.tokens[other.head] as Token]; // mentions' heads
  if (noun.lemma !== earlierNoun.lemma || isPlural(noun) !== isPlural(earlierNoun)) return false;
  if (!definite && (now.length !== before.length || now.length === 0)) return false;
  return now.every((word) => before.includes(word));
}

/** Words that tell one from another: adjectives, owners, what follows “of”; of a name before the noun each word. */
function modifiers(head: number, tree: Tree): string[] {
  return tree.childrenBy(head, 'amod', 'compound', 'nmod', 'acl', 'nummod').flatMap((child) => {
    const [first, last] = child < head ? tree.yieldOf(child) : [child, child];
    return tree.tokens.slice(first, last + 1).map(({ lemma }) => lemma.toLowerCase());
  });
}
