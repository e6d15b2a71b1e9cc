import type { Mention, Token } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { EdgeSpec } from '../../ontology/spec.ts';
import { caseOf } from './constructions/own-dependents.ts';
import type { FoundParticipant } from './find-participants.ts';
import type { MentionByHead } from './stand-ins.ts';

/** A person with the office that a title beside the name gives, and what it is an office of. */
export interface FoundOffice {
  readonly type: string;
  /** The noun of the title: the claim's trigger. */
  readonly token: number;
  readonly participants: readonly FoundParticipant[];
  readonly title: string;
  readonly status: string | undefined;
  /** Whether the status says that the office is not held yet. */
  readonly planned: boolean;
}

/**
 * “Norwegian Defence Minister Ingrid Solberg”, “Ana Duarte, director of the port authority”, “the former president of
 * Malawi, Joyce Phiri”: titles beside names, for the standing edges that their YAML says are told by titles.
 */
export function findOffices(
  mentions: readonly Mention[],
  tree: Tree,
  mentionAt: MentionByHead,
  { lexicon, ontology }: { lexicon: Lexicon; ontology: Ontology },
): FoundOffice[] {
  const told = Object.entries(ontology.spec.edges).filter(([, { titles }]) => titles !== undefined);
  return told.flatMap(([type, edge]) =>
    mentions
      .filter((mention) => mention.kind === 'name' && ontology.isA(mention.type, 'person'))
      .flatMap((person) => titleNouns(person, tree, lexicon).flatMap((token) => readOffice(type, edge, person, token))),
  );

  function readOffice(type: string, edge: EdgeSpec, person: Mention, token: number): FoundOffice[] {
    const owners = findOwners(token, person.head, tree)
      .map(mentionAt)
      .filter((mention): mention is Mention => mention !== undefined && ontology.isA(mention.type, ...edge.range));
    const owner = owners[0];
    if (!owner) return [];
    const status = statusOf(token, person.head, tree, lexicon);
    return [
      {
        type,
        token,
        participants: [
          { role: 'source', mention: person, slot: 'title' },
          { role: 'target', mention: owner, slot: 'title' },
        ],
        title: titleWords(token, tree, lexicon),
        status,
        planned: status !== undefined && (edge.titles?.planned ?? []).includes(status),
      },
    ];
  }
}

function lemmaOf(token: number, tree: Tree): string {
  return tree.tokens[token]?.lemma.toLowerCase() ?? '';
}

function isOffice(token: number, tree: Tree, { titles }: Lexicon): boolean {
  return titles.get(lemmaOf(token, tree))?.office === true;
}

/** The nouns that name an office of a person: before the name, in apposition behind it, or the noun that it explains. */
function titleNouns(person: Mention, tree: Tree, lexicon: Lexicon): number[] {
  const head = tree.tokens[person.head] as Token; // a mention's head is a token
  const beside = tree
    .childrenBy(person.head, 'nmod:desc', 'compound', 'appos', 'flat')
    .flatMap((child) => tree.conjuncts(child).filter((token) => token < person.head === child < person.head));
  const explained = head.deprel === 'appos' || head.deprel === 'nmod:desc' || head.deprel === 'flat' ? [head.head] : [];
  const right = tree.tokens.findLastIndex((token) => token.end < person.start && token.end >= person.start - 1);
  return [...new Set([...beside, ...explained, ...(right >= 0 ? [right] : [])])].filter((token) =>
    isOffice(token, tree, lexicon),
  );
}

/** What an office may be of: first who stands before it (“Russian …”, “Peru's …”), then what follows (“… of Peru”). */
function findOwners(token: number, name: number, tree: Tree): number[] {
  const before = [
    ...tree.childrenBy(token, 'nmod:poss', 'amod', 'compound'),
    ...tree.childrenBy(name, 'nmod:poss', 'amod', 'compound').filter((child) => child < name),
  ];
  const after = tree.childrenBy(token, 'nmod').filter((child) => /^(of|in|at|for|to)$/.test(caseOf(tree, child)));
  return [...before, ...after].filter((owner) => owner !== token);
}

function statusOf(token: number, name: number, tree: Tree, { officeStatuses }: Lexicon): string | undefined {
  for (const noun of [token, name]) {
    for (const child of tree.childrenBy(noun, 'amod', 'advmod', 'compound')) {
      const status = officeStatuses.get(lemmaOf(child, tree));
      if (status) return status;
    }
  }
  return officeStatuses.get(lemmaOf(token + 1, tree)); // “minister designate”
}

/** The words of a title up to its noun: “deputy foreign minister”. */
function titleWords(token: number, tree: Tree, { titles, titleModifiers }: Lexicon): string {
  let first = token;
  while (
    first > 0 &&
    (titleModifiers.has(lemmaOf(first - 1, tree)) ||
      titles.has(lemmaOf(first - 1, tree)) ||
      tree.tokens[first - 1]?.text === '-')
  ) {
    first -= 1;
  }
  const words = tree.tokens.slice(first, token + 1).map(({ text }) => text.toLowerCase());
  return words.join(' ').replaceAll(' - ', '-').replace(/^- ?/, '');
}
