import type { EntityId } from '../../model/ids.ts';
import { isDefinite } from './determiners.ts';
import type { Figure } from './figures.ts';
import { type LinkContext, type LinkRule, lastOf } from './link-rule.ts';
import { recentFigures } from './recent-figures.ts';

/** What a description says of an office: its words, and the state that it is an office of. */
interface Office {
  readonly words: readonly string[];
  readonly of?: EntityId | undefined;
}

/**
 * “the president” after “President Duarte”, “the foreign minister” after “Foreign Minister Rui Costa”, “the French president”
 * after “Emmanuel Macron” where knowledge has the office: every word must be told or known of the person, and the state be theirs.
 */
export const describedByTitle: LinkRule = {
  name: 'described-by-title',
  link(index, context) {
    const { mentions, traitsOf, ontology } = context;
    const mention = mentions[index];
    if (mention?.kind !== 'nominal' || !ontology.isA(mention.type, 'person') || traitsOf(index).number === 'many')
      return null;
    const office = officeIn(index, context);
    if (!office) return null;
    const recent = recentFigures(index, context, memory).filter(({ type }) => ontology.isA(type, 'person'));
    const titled = recent.filter((figure) => isTitled(figure, office, context));
    const sure = titled.find((figure) => office.of === undefined || statesOf(figure, context).has(office.of));
    if (sure) return { mention: lastOf(sure), score: 0.85 };
    const dated = context.article.published !== undefined;
    const holders = (dated ? recent : titled).filter((figure) => isKnownToHold(figure, office, context));
    const stateless = titled.filter((figure) => !figure.known && statesOf(figure, context).size === 0);
    const [only, other] = holders.length > 0 ? holders : stateless;
    return only && !other ? { mention: lastOf(only), score: 0.8 } : null;
  },
};

/** How many sentences later a title still tells who is meant. */
const memory = 12;

/** The office of “the French president” or “Turkey's foreign minister”; null where more is told than an office and its state. */
function officeIn(
  index: number,
  { mentions, tree, traitsOf, headedBy, ontology, lexicon }: LinkContext,
): Office | null {
  const mention = mentions[index];
  const { noun } = traitsOf(index);
  if (!mention || !noun) return null;
  const words = [noun];
  let owned = false;
  for (const child of tree.children(mention.head)) {
    const relation = tree.tokens[child]?.deprel ?? '';
    if (/^(?:acl|nummod|appos)/.test(relation)) return null;
    if (!/^(?:amod|compound|nmod)/.test(relation)) continue;
    const owner = mentions[headedBy(child) ?? -1];
    if (owner?.known && owner.known === mention.of && ontology.isA(owner.type, 'state'))
      owned ||= relation === 'nmod:poss';
    else if (relation.startsWith('nmod')) return null;
    else words.push(tree.tokens[child]?.lemma.toLowerCase() ?? '');
  }
  return owned || isDefinite(mention.head, tree, lexicon.pronouns) ? { words, of: mention.of } : null;
}

/** Whether the titles before a figure's names have the words, and none that makes another office of them. */
function isTitled({ titles }: Figure, { words }: Office, { lexicon }: LinkContext): boolean {
  const narrowed = [...titles].some(
    (title) =>
      !words.includes(title) && (lexicon.loweringTitles.has(title) || lexicon.officeStatuses.get(title) === 'former'),
  );
  return !narrowed && words.every((word) => titles.has(word));
}

/** The states that the words around a figure's mentions give it to. */
function statesOf(figure: Figure, { mentions }: LinkContext): ReadonlySet<EntityId> {
  return new Set(figure.mentions.flatMap((index) => mentions[index]?.of ?? []));
}

/** Whether knowledge has a figure in such an office of the state, on the day of the article where it has one; “the Turkish leader” leads it. */
function isKnownToHold({ known }: Figure, { words, of }: Office, { article, lexicon }: LinkContext): boolean {
  if (!known || !of) return false;
  const [noun = '', ...more] = words;
  return article.knowledge.officesOf(known, article.published).some((office) => {
    if (office.of !== of) return false;
    const title = new Set(office.title.toLowerCase().split(/[^\p{L}]+/u));
    const leads = noun === 'leader' && more.length === 0 && /^head-of-/.test(office.kind);
    return leads || (words.every((word) => title.has(word)) && lexicon.titles.has(noun));
  });
}
