import type { Mention } from '../../../model/doc.ts';
import type { Ontology } from '../../../ontology/ontology.ts';
import type { NamingConstruction } from '../../../ontology/spec.ts';
import { among } from './among.ts';
import { beside } from './beside.ts';
import type { Construct } from './construct.ts';
import type { FoundRelation } from './found-relation.ts';
import { inside } from './inside.ts';
import { office } from './office.ts';
import { findPredicatedOffices } from './office-copula.ts';
import { findOffices } from './office-titles.ts';
import { owner } from './owner.ts';
import { post } from './post.ts';
import { seat } from './seat.ts';
import type { StandingContext } from './standing-context.ts';
import { within } from './within.ts';

const constructs: readonly Construct[] = [owner, office, post, seat, within, inside, among, beside]; // the first that relates two names tells

const statusQualifier = 'status'; // only where the edge's YAML allows it

/** The standing relations that the grammar of names tells, each pair once by each type. */
export function findStanding(context: StandingContext): FoundRelation[] {
  const names = context.doc.mentions.filter(({ kind }) => kind === 'name');
  const offices = [...names.flatMap((name) => findOffices(name, context)), ...findPredicatedOffices(context)];
  const others = constructs.flatMap((construct) => names.flatMap((name) => relate(name, construct, context)));
  const told = new Map(offices.map((office) => [office.token, office]));
  return oncePerPair([...offices, ...others.filter(({ token, target }) => adds(target, told.get(token), context))]);
}

/**
 * A title tells the office, and no more of the body that it is an office of: a bank's governor is not told to be of the bank
 * too. Of the state before it, it tells the nationality (“Iranian central bank governor”), of a party the membership.
 */
function adds(target: Mention, office: FoundRelation | undefined, { ontology }: StandingContext): boolean {
  if (office === undefined || ontology.isWhole(target.type)) return true;
  return target !== office.target && ontology.edge(office.type)?.titles?.only[target.type] !== undefined;
}

function oncePerPair(relations: readonly FoundRelation[]): FoundRelation[] {
  const told = new Map<Mention, Set<string>>();
  return relations.filter(({ type, source, target }) => {
    const pairs = told.get(source) ?? new Set();
    told.set(source, pairs);
    return pairs.size < pairs.add(`${type} ${target.start}`).size;
  });
}

function relate(source: Mention, construct: Construct, context: StandingContext): FoundRelation[] {
  return construct.find(source, context).flatMap(({ token, target, status }) => {
    if (isSame(source, target, context)) return [];
    const type = edgeBetween(source, target, construct.name, context.ontology);
    if (!type) return [];
    const predicated = context.tree.child(token, 'cop') !== undefined;
    const qualifiers =
      status !== undefined && context.ontology.edge(type)?.qualifiers[statusQualifier]
        ? { [statusQualifier]: status }
        : {};
    return [{ type, construction: construct.name, token, source, target, qualifiers, planned: false, predicated }];
  });
}

/** Of the edges that a construction may tell, the one whose types fit the two ends most narrowly. */
function edgeBetween(
  source: Mention,
  target: Mention,
  construction: NamingConstruction,
  ontology: Ontology,
): string | undefined {
  let best: { type: string; depth: number } | undefined;
  for (const [type, { names }] of Object.entries(ontology.spec.edges)) {
    for (const ends of [names[construction] ?? []].flat()) {
      const [from, to] = [depthOf(source, ends.source, ontology), depthOf(target, ends.target, ontology)];
      if (from && to && (!best || from + to > best.depth)) best = { type, depth: from + to };
    }
  }
  return best?.type;
}

/** How near below the root the type stands by which a mention fits; 0 where it fits none. */
function depthOf({ type }: Mention, types: readonly string[], ontology: Ontology): number {
  const lineage = ontology.lineage(type);
  return Math.max(0, ...types.map((one) => lineage.indexOf(one) + 1));
}

/** “the Federal Police (BKA)”, “Deutschland, Deutschland”: one and the same. */
function isSame(one: Mention, other: Mention, { doc, sameFigure }: StandingContext): boolean {
  const nameOf = ({ start, end }: Mention) => doc.article.text.slice(start, end);
  return sameFigure(one, other) || nameOf(one) === nameOf(other);
}
