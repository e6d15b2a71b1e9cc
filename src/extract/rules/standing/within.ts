import type { Mention, Token } from '../../../model/doc.ts';
import { overlap } from '../../../model/span.ts';
import type { Tree } from '../../../model/tree.ts';
import { caseOf } from '../constructions/own-dependents.ts';
import type { Construct } from './construct.ts';
import { named, ownersBefore, phrasesOf } from './owners.ts';
import type { StandingContext } from './standing-context.ts';

/**
 * “Sarmada, Syria”, “the Dutch town of Eindhoven”, “the Donetsk region of Ukraine”, “the Amerika Haus in Munich”: a place or a
 * house with the place around it. In “Paris, Rome and Oslo” the parser coordinates, and nothing lies in anything.
 */
export const within: Construct = {
  name: 'within',
  find(name, context) {
    const { tree } = context;
    const beside = tree
      .children(name.head)
      .filter((child) => child > name.head && (isBare(child, tree) || isInside(child, name, tree)));
    const regions = [...beside, ...placedBehind(name, context)].flatMap((noun) => namesOfRegion(noun, context));
    const direct = [...new Set([...named(beside, context), ...regions])].map((target) => ({
      token: name.head,
      target,
      status: undefined,
    }));
    const kind = kindOf(name, context);
    if (kind === undefined) return direct;
    const around = placesAround(kind, name, context).map((target) => ({ token: kind, target, status: undefined }));
    return [...direct, ...around.filter(({ target }) => !overlap(target, name))];
  },
};

/** “Sarmada, Syria”, “Delft, the Netherlands”: a second name right behind the comma that nothing else joins to the first. */
function isBare(child: number, tree: Tree): boolean {
  const { deprel } = tree.tokens[child] as Token; // a child is a token
  const alone = tree.child(child, 'conj', 'case', 'cop') === undefined;
  const first = tree.tokens[child - 1]?.text === 'the' ? child - 1 : child;
  return /^(appos|nmod:unmarked|nmod|nmod:npmod|list)$/.test(deprel) && alone && tree.tokens[first - 1]?.text === ',';
}

/** “the museum in Munich”: right behind the name; what stands farther off may hang on the wrong noun. */
function isInside(child: number, { end }: Mention, tree: Tree): boolean {
  const preposition = tree.tokens[tree.child(child, 'case') ?? -1];
  return (
    tree.tokens[child]?.deprel === 'nmod' &&
    preposition?.text === 'in' &&
    preposition.start >= end &&
    preposition.start - end <= 1
  );
}

/** “went to Newtown in the state of Connecticut”: a parser may hang the phrase on the verb, but a town has nothing else to be in. */
function placedBehind({ end, head: name, type }: Mention, { tree, ontology }: StandingContext): number[] {
  const above = tree.tokens[tree.tokens[name]?.head ?? -1]?.lemma ?? '';
  if (!ontology.isA(type, 'place') || /^(north|south|east|west)/i.test(above)) return []; // “north of Baghdad in Diyala”
  const at = tree.tokens.findIndex(({ start }) => start >= end);
  const { text = '', start = 0, head = -1 } = tree.tokens[at] ?? {};
  return text === 'in' && start - end <= 1 && head > at ? [head] : [];
}

/** “in Syria”, “in the south of England”, “in the US state of Connecticut”, “in Anbar province”. */
function namesOfRegion(noun: number, context: StandingContext): Mention[] {
  const own = named([noun], context).filter(({ kind }) => kind === 'name');
  if (own.length > 0 || !isRegion(noun, context)) return own;
  const of = named(phrasesOf(noun, /^of$/, context.tree), context);
  return of.length > 0 ? of : ownersBefore(noun, context).filter(({ kind }) => kind === 'name');
}

function isRegion(noun: number, { tree, lexicon, ontology }: StandingContext): boolean {
  const type = lexicon.nominals.get(tree.tokens[noun]?.lemma.toLowerCase() ?? '');
  return type !== undefined && ontology.isA(type, 'place', 'state');
}

/** “the town of Eindhoven”, “the states of Borno and Yobe”, “the Donetsk region”: the noun that says what the name names. */
function kindOf(name: Mention, { tree, lexicon, ontology }: StandingContext): number | undefined {
  const first = isBefore(name, tree) ? name.head : tree.firstConjunct(name.head);
  const { head } = tree.tokens[first] as Token; // a mention's head is a token
  const joined = isBefore(name, tree) || caseOf(tree, first) === 'of';
  const type = lexicon.nominals.get(tree.tokens[head]?.lemma.toLowerCase() ?? '');
  return joined && type !== undefined && ontology.has(type, 'spatial') ? head : undefined;
}

/** “the Donetsk region”, and not “the town of Eindhoven”. */
function isBefore({ head }: Mention, tree: Tree): boolean {
  const word = tree.tokens[head] as Token; // a mention's head is a token
  return word.deprel === 'compound' && word.head > head;
}

/** Of “Brittany town of Pleurtuit” neither name lies in the other by “of”; “the Donetsk region of Ukraine” is of a state. */
function placesAround(kind: number, name: Mention, context: StandingContext): Mention[] {
  const { tree, ontology } = context;
  const around = tree.childrenBy(kind, 'nmod').filter((child) => child > name.head && isInside(child, name, tree));
  const of = isBefore(name, tree) ? named(phrasesOf(kind, /^of$/, tree), context) : [];
  const siblings = new Set(tree.conjuncts(tree.firstConjunct(name.head)));
  return [
    ...ownersBefore(kind, context).filter(({ head }) => !siblings.has(head)),
    ...of.filter(({ type }) => ontology.isWhole(type)),
    ...named(around, context),
  ];
}
