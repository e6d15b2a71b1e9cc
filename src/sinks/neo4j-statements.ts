import { UsageError } from '../model/errors.ts';
import type { EdgeGroup, LoadPlan } from './neo4j-plan.ts';

/**
 * Every Cypher text that the loader sends. Only root labels and relationship types of the ontology are ever spliced
 * in; all else travels as a parameter. `entente` on a node or relationship is the mark of what this program owns.
 */

/** Keeps a name from the ontology a name, whatever a user's schema says. */
export function quoteName(name: string): string {
  if (/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) return `\`${name}\``;
  throw new UsageError(
    'neo4j-name',
    `${JSON.stringify(name)} is no label: letters, digits and underscores are allowed`,
  );
}

export const namesIndex = 'entente_names';

/** Uniqueness first, since every MERGE leans on it; then what an analyst looks things up by. */
export function schemaStatements({ roots, articleRoot, eventRoot }: LoadPlan): string[] {
  const nameOf = (root: string, what: string) => quoteName(`entente_${root.toLowerCase()}_${what}`);
  const constraint = (root: string) =>
    `CREATE CONSTRAINT ${nameOf(root, 'id')} IF NOT EXISTS FOR (node:${quoteName(root)}) REQUIRE node.id IS UNIQUE`;
  const index = (root: string, property: string) =>
    `CREATE INDEX ${nameOf(root, property)} IF NOT EXISTS FOR (node:${quoteName(root)}) ON (node.${quoteName(property)})`;
  return [
    ...roots.map(constraint),
    ...roots.map((root) => index(root, 'name')),
    // Words of names, in whatever kind of node: CALL db.index.fulltext.queryNodes('entente_names', 'korea').
    `CREATE FULLTEXT INDEX ${quoteName(namesIndex)} IF NOT EXISTS FOR (node:${roots.map(quoteName).join('|')}) ON EACH [node.name, node.fullName, node.aliases]`,
    ...(articleRoot === undefined ? [] : [index(articleRoot, 'published')]),
    ...(eventRoot === undefined ? [] : [index(eventRoot, 'start')]),
  ];
}

/** Whether a property differs from what is wanted; null stands for a property that should not be there. */
const differs = (variable: string) =>
  `any(key IN keys(row.properties) WHERE coalesce(${variable}[key] <> row.properties[key], ${variable}[key] IS NOT NULL OR row.properties[key] IS NOT NULL))`;

const setWhereDifferent = (variable: string) =>
  `FOREACH (_ IN CASE WHEN ${differs(variable)} THEN [1] ELSE [] END | SET ${variable} += row.properties)`;

/**
 * Rows `{id, labels, properties}`. A node of the same id that is not ours makes the uniqueness constraint refuse, so it
 * is never taken over. `$family` has all labels that such a node could have: of these it keeps its own, since a person
 * may have become an official. Labels travel as parameters (Neo4j 5.26): a statement for each set of them would take
 * longer to plan than to run.
 */
export function mergeNodes(root: string): string {
  return [
    'UNWIND $rows AS row',
    `MERGE (node:${quoteName(root)} {id: row.id, entente: $mark})`,
    'SET node:$(row.labels)',
    'REMOVE node:$([label IN labels(node) WHERE label IN $family AND NOT label IN row.labels])',
    setWhereDifferent('node'),
    'RETURN count(node) AS written',
  ].join('\n');
}

/** Rows `{id, source, target, properties}`. */
export function mergeEdges({ label, sourceRoot, targetRoot }: EdgeGroup): string {
  return [
    'UNWIND $rows AS row',
    `MATCH (source:${quoteName(sourceRoot)} {id: row.source})`,
    `MATCH (target:${quoteName(targetRoot)} {id: row.target})`,
    `MERGE (source)-[edge:${quoteName(label)} {id: row.id, entente: $mark}]->(target)`,
    setWhereDifferent('edge'),
    'RETURN count(edge) AS written',
  ].join('\n');
}

export const countNodes = (root: string) =>
  `MATCH (node:${quoteName(root)}) WHERE node.entente = $mark RETURN count(node) AS found`;

/** Our relationships start at our nodes, so nobody else's are walked but those at the same nodes. */
export const countEdges = (root: string) =>
  `MATCH (source:${quoteName(root)})-[edge]->() WHERE source.entente = $mark AND edge.entente = $mark RETURN count(edge) AS found`;

export const listNodes = (root: string) =>
  `MATCH (node:${quoteName(root)}) WHERE node.entente = $mark RETURN elementId(node) AS element, node.id AS id`;

export const listEdges = (root: string) =>
  `MATCH (source:${quoteName(root)})-[edge]->(target) WHERE source.entente = $mark AND edge.entente = $mark
RETURN elementId(edge) AS element, edge.id AS id, type(edge) AS label, source.id AS source, target.id AS target`;

export const deleteEdges = `UNWIND $elements AS element
MATCH ()-[edge]->() WHERE elementId(edge) = element AND edge.entente = $mark DELETE edge`;

/** A node that somebody else's relationships hang on stays. */
export const deleteNodes = `UNWIND $elements AS element
MATCH (node) WHERE elementId(node) = element AND node.entente = $mark AND NOT EXISTS { (node)--() } DELETE node`;
