import type { Mention, Token } from '../../../model/doc.ts';
import type { Construct } from './construct.ts';
import { isOffice } from './office-titles.ts';
import { ownersBefore, ownersOfNoun, phrasesOf } from './owners.ts';
import type { StandingContext } from './standing-context.ts';

/**
 * “the German carmaker Audi”, “Chad's Salam Mahamat”, “former KGB spy Ivan Orlov”, “Israel's parliament, the Knesset”: who or
 * what is named belongs to whom its description, or the words before the name itself, name.
 */
export const owner: Construct = {
  name: 'owner',
  find(name, context) {
    const { tree, describersOf, lexicon, mentionAt, ontology } = context;
    const described = describersOf(name)
      .filter((token) => !lexicon.relationalNouns.has(lemmaOf(token)))
      .flatMap((token) => ownersOf(token).map((target) => ({ token, target, status: statusOf(token) })));
    const before = isAttribute(name, context) ? [] : ownersBefore(name.head, context, true);
    const bare = before.map((target) => ({
      token: name.head,
      target,
      status: undefined,
    }));
    return [...described, ...bare].filter(({ target }) => outside(target, name));

    /** “the head of the Palestinian negotiating team, Saeb Erekat”: whose the team is, the head is too. */
    function ownersOf(token: number): Mention[] {
      const teams = phrasesOf(token, /^of$/, tree).filter((noun) => isOffice(token, tree, lexicon) && isTeam(noun));
      return [...ownersOfNoun(token, context), ...teams.flatMap((noun) => ownersBefore(noun, context))];
    }

    function isTeam(noun: number): boolean {
      const mention = mentionAt(noun);
      return mention?.kind === 'nominal' && mention.antecedent === undefined && ontology.isA(mention.type, 'group');
    }

    function lemmaOf(token: number): string {
      return tree.tokens[token]?.lemma.toLowerCase() ?? '';
    }

    /** “former KGB spy”: it belonged there once. */
    function statusOf(token: number): string | undefined {
      if (isOffice(token, tree, lexicon)) return undefined; // “former Republican senator” says it of the office
      const words = tree.childrenBy(token, 'amod', 'advmod').map(lemmaOf);
      return words.map((word) => lexicon.officeStatuses.get(word)).find((status) => status === 'former');
    }
  },
};

/**
 * “Israel's Gaza withdrawal”, “Russia's Black Sea fleet”, “China's UN Security Council seat”: theirs is what the noun or the longer
 * name behind names. Of “Berlin's Mitte district” the noun only says what Mitte is.
 */
function isAttribute(name: Mention, { doc, tree, lexicon, ontology }: StandingContext): boolean {
  if (doc.mentions.some((one) => one.kind === 'name' && one.start <= name.start && one.end > name.end)) return true;
  const { deprel, head } = tree.tokens[name.head] as Token; // a mention's head is a token
  if (deprel !== 'compound' || head < name.head || !ontology.has(name.type, 'spatial')) return false;
  const kind = lexicon.nominals.get(tree.tokens[head]?.lemma.toLowerCase() ?? '');
  return kind === undefined || !ontology.has(kind, 'spatial');
}

/** “the Bank of Chad” does not belong to what its own name names twice. */
function outside(target: Mention, name: Mention): boolean {
  return target !== name && (target.end <= name.start || target.start >= name.end);
}
