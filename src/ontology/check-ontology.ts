import type { OntologyProblem } from './ontology-error.ts';
import type { EventSpec, NodeSpec, OntologySpec } from './spec.ts';

/** Every dangling reference, label clash and contradiction in an ontology; empty when it is sound. */
export function checkOntology(ontology: OntologySpec): OntologyProblem[] {
  return [
    ...checkSupertypes(ontology.nodes),
    ...checkEdges(ontology),
    ...checkEvents(ontology),
    ...checkLabels(ontology),
    ...checkNames(ontology),
  ];
}

function checkSupertypes(nodes: Readonly<Record<string, NodeSpec>>): OntologyProblem[] {
  const problems: OntologyProblem[] = [];
  for (const [type, spec] of Object.entries(nodes)) {
    const path = `nodes/${type}.yaml`;
    const seen = new Set([type]);
    for (let up = spec.extends; up !== undefined; up = nodes[up]?.extends) {
      if (!nodes[up]) {
        problems.push(unknown(path, 'extends', up, Object.keys(nodes)));
        break;
      }
      if (seen.has(up)) {
        problems.push({ path, message: `extends: ${[...seen, up].join(' → ')} is a circle` });
        break;
      }
      seen.add(up);
    }
  }
  return problems;
}

function checkEdges({ nodes, edges }: OntologySpec): OntologyProblem[] {
  const problems: OntologyProblem[] = [];
  for (const [type, spec] of Object.entries(edges)) {
    const path = `edges/${type}.yaml`;
    for (const end of ['domain', 'range'] as const) {
      for (const name of spec[end]) if (!nodes[name]) problems.push(unknown(path, end, name, Object.keys(nodes)));
    }
    for (const [construction, ends] of Object.entries(spec.names)) {
      for (const name of [ends].flat().flatMap(({ source, target }) => [...source, ...target]))
        if (!nodes[name]) problems.push(unknown(path, `names.${construction}`, name, Object.keys(nodes)));
    }
    for (const name of Object.keys({ ...spec.titles?.only, ...spec.titles?.except })) {
      if (!nodes[name]) problems.push(unknown(path, 'titles', name, Object.keys(nodes)));
    }
    if (spec.symmetric && spec.inverse) problems.push({ path, message: 'a symmetric edge has no inverse' });
    if (spec.kind !== 'standing' && Object.keys(spec.triggers).length > 0) {
      problems.push({
        path,
        message: `triggers: only a standing edge is read from text, and this one is ${spec.kind}`,
      });
    }
  }
  return problems;
}

function checkEvents(ontology: OntologySpec): OntologyProblem[] {
  return Object.entries(ontology.events).flatMap(([type, spec]) => checkEvent(`events/${type}.yaml`, spec, ontology));
}

function checkEvent(path: string, spec: EventSpec, { nodes, edges, events }: OntologySpec): OntologyProblem[] {
  const problems: OntologyProblem[] = [];
  for (const [role, types] of Object.entries(spec.roles)) {
    for (const name of types) if (!nodes[name]) problems.push(unknown(path, `roles.${role}`, name, Object.keys(nodes)));
  }
  for (const name of spec.kin) if (!events[name]) problems.push(unknown(path, 'kin', name, Object.keys(events)));
  if (spec.projects) {
    const edge = edges[spec.projects.edge];
    if (!edge) problems.push(unknown(path, 'projects.edge', spec.projects.edge, Object.keys(edges)));
    else if (edge.kind !== 'projected')
      problems.push({ path, message: `projects.edge: ${spec.projects.edge} is ${edge.kind}, not projected` });
  }
  for (const turn of [...spec.opens, ...spec.closes]) {
    const edge = edges[turn.edge];
    if (!edge) problems.push(unknown(path, 'opens, closes', turn.edge, Object.keys(edges)));
    else if (edge.kind !== 'standing')
      problems.push({ path, message: `opens, closes: ${turn.edge} is ${edge.kind}, not standing` });
    else if (turn.status !== undefined && edge.qualifiers.status === undefined)
      problems.push({ path, message: `opens, closes: ${turn.edge} has no status` });
  }
  if (spec.content && !spec.speech)
    problems.push({ path, message: 'content: only a speech act has a content (speech: true)' });
  return problems;
}

/** Labels are Neo4j labels and relationship types: two types with one label would be one in the database. */
function checkLabels({ nodes, edges, events }: OntologySpec): OntologyProblem[] {
  const problems: OntologyProblem[] = [];
  const taken = new Map<string, string>();
  const entries = [
    ...Object.entries(nodes).map(([type, spec]) => [`nodes/${type}.yaml`, spec.label] as const),
    ...Object.entries(events).map(([type, spec]) => [`events/${type}.yaml`, spec.label] as const),
    ...Object.entries(edges).map(([type, spec]) => [`edges/${type}.yaml`, spec.label] as const),
  ];
  for (const [path, label] of entries) {
    const other = taken.get(label);
    if (other) problems.push({ path, message: `label: ${label} is already that of ${other}` });
    else taken.set(label, path);
  }
  return problems;
}

/** A claim names its type without its kind, so an edge and an event may not share a name. */
function checkNames({ edges, events }: OntologySpec): OntologyProblem[] {
  return Object.keys(events)
    .filter((type) => edges[type])
    .map((type) => ({ path: `events/${type}.yaml`, message: `edges/${type}.yaml has the same name` }));
}

function unknown(path: string, field: string, found: string, allowed: readonly string[]): OntologyProblem {
  return { path, message: `${field}: no type “${found}”. Allowed: ${allowed.join(', ')}` };
}
