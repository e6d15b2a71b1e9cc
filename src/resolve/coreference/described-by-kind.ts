import { isDefinite } from './determiners.ts';
import type { Figure } from './figures.ts';
import { type LinkContext, type LinkRule, lastOf } from './link-rule.ts';
import { recentFigures } from './recent-figures.ts';

/**
 * “the ministry” for a name that ends in the word, “the country”, “the bloc” for the last thing of the kind, “the kingdom”
 * for a state whose official name says that it is one. A description with more in it than its noun ("the isolated state")
 * must wait for more.
 */
export const describedByKind: LinkRule = {
  name: 'described-by-kind',
  link(index, context) {
    const { mentions, tree, traitsOf, ontology, lexicon } = context;
    const mention = mentions[index];
    if (mention?.kind !== 'nominal' || !isDefinite(mention.head, tree, lexicon.pronouns)) return null;
    if (ontology.isA(mention.type, 'person')) return null; // by title
    const { noun, number } = traitsOf(index);
    if (!noun || number === 'many') return null;
    if (tree.child(mention.head, 'nmod', 'acl', 'nummod', 'compound', 'nmod:poss') !== undefined) return null;
    const telling = tree.childrenBy(mention.head, 'amod').length > 0;
    if (telling) return null;
    const isStates = lexicon.uniqueBodies.has(noun) && ontology.has(mention.type, 'armed'); // “the army”, and no rebels'
    const form = lexicon.pronouns.forms.get(noun);
    const called = recentFigures(index, context, 12)
      .filter((figure) => isCalled(figure, noun))
      .filter((figure) => !isStates || figure.type === mention.type);
    if (called.length > 0) return pick(called, 0.85);
    if (form) {
      const fitting = recentFigures(index, context, 4).filter((figure) => hasForm(figure, form, context));
      return fitting.length === 1 ? pick(fitting, 0.8) : null;
    }
    if (isStates || ontology.isA(mention.type, 'place', 'facility', 'group', 'government-body')) return null;
    const kin = recentFigures(index, context, 4).filter(
      (figure) => figure.names.size > 0 && isOfKind(figure, index, context),
    );
    if (mention.type !== 'state') return kin.length === 1 ? pick(kin, 0.7) : null;
    return pick(
      [...kin].sort((a, b) => b.mentions.length - a.mentions.length),
      0.7,
    ); // “the country” that it is all about
  },
};

function pick(figures: readonly Figure[], score: number) {
  const [figure] = figures;
  return figure ? { mention: lastOf(figure), score } : null;
}

/** “the council” after “the Legislative Council” or “the Council of Europe”. */
function isCalled(figure: Figure, noun: string): boolean {
  return [...figure.names].some((name) => {
    const [head = ''] = name.toLowerCase().split(/ (?:of|for) /);
    return name.includes(' ') && ` ${head}`.endsWith(` ${noun}`);
  });
}

/** “the kingdom” after “Saudi Arabia”, whose official name has the word. */
function hasForm({ known }: Figure, form: readonly string[], { article }: LinkContext): boolean {
  const entry = known ? article.knowledge.byId(known) : undefined;
  if (entry?.type !== 'state') return false;
  return [entry.name, ...(entry.names ?? [])].some((name) => {
    const [before = ''] = name.toLowerCase().split(' of ');
    return before.split(' ').some((word) => form.includes(word));
  });
}

function isOfKind(figure: Figure, index: number, { mentions, ontology }: LinkContext): boolean {
  const type = mentions[index]?.type ?? '';
  if (type === 'organization') return ontology.isA(figure.type, 'organization') && figure.type !== 'government-body';
  return figure.type === type;
}
