import type { Antecedent, Mention } from '../../model/doc.ts';
import { sentenceAt } from '../../model/doc.ts';
import type { NodeTypeName } from '../../model/types.ts';
import { acronym } from './acronym.ts';
import { apposition } from './apposition.ts';
import { describedByKind } from './described-by-kind.ts';
import { describedByTitle } from './described-by-title.ts';
import { createFigures, type Figure } from './figures.ts';
import { linkFirstPersons } from './first-person.ts';
import { joinedSubject } from './joined-subject.ts';
import { judgedParty } from './judged-party.ts';
import type { LinkContext, LinkRule } from './link-rule.ts';
import { nameBehind } from './name-behind.ts';
import { officeHolderOf } from './office-holder.ts';
import { isOtherPerson } from './other-person.ts';
import { personalPronoun } from './personal-pronoun.ts';
import { reflexivePronoun } from './reflexive-pronoun.ts';
import { reportedSubject } from './reported-subject.ts';
import { sameDescription } from './same-description.ts';
import { sameName } from './same-name.ts';
import { shorterName } from './shorter-name.ts';
import { subjectAhead } from './subject-ahead.ts';
import { readTraits } from './traits.ts';

/** The surest rule first; the first that does not abstain decides. */
const rules: readonly LinkRule[] = [
  sameName, // the same words name the same thing in one article
  acronym, // brackets behind a name, or its initials
  shorterName, // part of one full name only
  apposition, // syntax says that they are one
  nameBehind, // “the town of” its name
  sameDescription, // the noun again, nothing new told
  describedByTitle, // the office that a person's title or knowledge tells
  describedByKind, // “the ministry” for the last ministry named
  reflexivePronoun, // syntax leaves no choice
  reportedSubject, // “Russia said it …”
  subjectAhead, // “After its test, North Korea …”
  joinedSubject, // “Russia shelled it; it had also …”
  judgedParty, // “punished Russia for its raid”
  personalPronoun, // a guess among those that agree
];

export type LinkParts = Pick<LinkContext, 'doc' | 'tree' | 'ontology' | 'lexicon' | 'article' | 'watchPronoun'>;

/**
 * The mentions with their links back. A link gives a pronoun or a description the type of the figure that it stands for;
 * a figure that knowledge can tell by its office is known.
 */
export function linkAntecedents(mentions: readonly Mention[], parts: LinkParts): Mention[] {
  const context = createContext(mentions, parts);
  const { figures } = context;
  const links = new Map<number, Antecedent>();
  const describers = new Map<number, number>();
  mentions.forEach((mention, index) => {
    const { pronoun } = context.traitsOf(index);
    if (pronoun && pronoun.person !== 'third') return; // linked when all else is
    const link = mention.kind === 'adjective' ? null : firstLink(index, context);
    const into = link ? figures.of(link.mention) : undefined;
    if (link) links.set(index, link);
    const ahead = link !== null && link.mention > index; // its figure comes with what it stands for
    if (ahead && mention.kind === 'nominal') describers.set(link.mention, index);
    if (mention.kind === 'adjective' || ahead) return;
    const figure = figures.add(index, context.traitsOf(index), mention, into);
    const describer = describers.get(index); // “the town of Eindhoven”: “the town” from now on
    const described = describer === undefined ? undefined : mentions[describer];
    if (describer !== undefined && described) figures.add(describer, context.traitsOf(describer), described, figure);
  });
  for (const [index, link] of linkFirstPersons(context)) links.set(index, link);
  return mentions.map((mention, index) => {
    const antecedent = links.get(index);
    const figure = figures.of(index) ?? rootFigure(antecedent, links, figures.of);
    const known = mention.kind === 'name' && !mention.known && figure ? officeHolderOf(figure, context) : undefined;
    return {
      ...mention,
      ...(known && { known }),
      ...(antecedent && { antecedent, type: typeIn(figure, mention, context) }),
    };
  });
}

function firstLink(index: number, context: LinkContext): Antecedent | null {
  for (const rule of rules) {
    const link = rule.link(index, context);
    if (link && link.mention !== index && !isOtherPerson(index, link.mention, context))
      return { ...link, rule: rule.name };
  }
  return null;
}

/** A pronoun that follows another finds its figure along the chain. */
function rootFigure(
  antecedent: Antecedent | undefined,
  links: ReadonlyMap<number, Antecedent>,
  figureOf: (mention: number) => Figure | undefined,
): Figure | undefined {
  let [at, steps] = [antecedent, 0];
  while (at && steps++ < links.size) {
    const figure = figureOf(at.mention);
    if (figure) return figure;
    at = links.get(at.mention);
  }
  return undefined;
}

/** A name keeps its type; a pronoun and a description are of the type of what they stand for, where that tells more. */
function typeIn(figure: Figure | undefined, mention: Mention, { ontology }: LinkContext): NodeTypeName {
  if (!figure || (mention.kind === 'name' && mention.known)) return mention.type;
  if (mention.kind === 'nominal' && ontology.isA(mention.type, figure.type)) return mention.type;
  return figure.type;
}

function createContext(mentions: readonly Mention[], parts: LinkParts): LinkContext {
  const { doc, tree, lexicon, ontology, article } = parts;
  const sources = { text: doc.article.text, tokens: doc.tokens, lexicon, knowledge: article.knowledge, ontology };
  const traits = mentions.map((mention) => readTraits(mention, sources));
  const sentences = mentions.map((mention) => sentenceAt(doc.sentences, mention.start));
  const byHead = new Map<number, number>();
  mentions.forEach((mention, index) => {
    const rival = mentions[byHead.get(mention.head) ?? -1];
    if (!rival || mention.end - mention.start > rival.end - rival.start) byHead.set(mention.head, index);
  });
  return {
    ...parts,
    mentions,
    tree,
    figures: createFigures((type, than) => type !== than && ontology.isA(type, than)),
    traitsOf: (index) => traits[index] as ReturnType<typeof readTraits>, // an index of a mention
    sentenceOf: (index) => sentences[index] ?? -1,
    headedBy: (token) => byHead.get(token),
  };
}
