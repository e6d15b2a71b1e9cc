import graphology from 'graphology';
import type { MapData } from '../../src/explorer/contract.ts';
import { statuses } from '../../src/explorer/contract.ts';
import { makeMap } from '../../src/explorer/make-map.ts';
import { layoutGraph } from '../../src/graph/layout.ts';
import { seededRandom } from '../../src/graph/seeded-random.ts';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../src/model/graph.ts';
import { defaultOntologySpec } from '../../src/ontology/generated.ts';
import { createOntology } from '../../src/ontology/ontology.ts';

const nodeTypes = ['state', 'official', 'organization', 'place', 'armed-group', 'weapon'];
const edgeTypes = ['met-with', 'attacks', 'supports', 'sanctioned-by', 'accuses', 'affiliated-with', 'agent'];

/** A map of given size: a few nodes have many edges, most have few, and edges stay mostly within a region, as in news. */
export function madeUpMap(nodes: number, edges: number): MapData {
  const random = seededRandom(7);
  const graph = new graphology.MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.setAttribute('name', 'bench');
  const regions = Math.max(1, Math.round(nodes / 200));
  const idOf = (index: number) => `ent_${index}`;
  for (let index = 0; index < nodes; index++) {
    const isEvent = index % 3 === 2;
    graph.addNode(idOf(index), {
      kind: isEvent ? 'event' : 'entity',
      type: isEvent ? 'meeting' : (nodeTypes[index % nodeTypes.length] ?? 'state'),
      label: isEvent ? `Meeting ${index}` : `Ministry ${index} of the Interior`,
      claims: 3,
      sources: 1 + (index % 4),
      ...(isEvent && { start: dayOf(index), end: dayOf(index), plover: 'CONSULT', status: 'asserted' }),
      color: '#4c9fd4',
      size: 4 + 40 / (1 + index / regions),
      x: 0,
      y: 0,
    });
  }
  for (let index = 0; index < edges; index++) {
    const source = Math.floor(random() * nodes);
    const isNear = random() < 0.85;
    const region = isNear ? source % regions : Math.floor(random() * regions);
    // Squared: who stands first in a region has the most edges.
    const target = region + regions * Math.floor(random() ** 2 * Math.floor((nodes - region - 1) / regions));
    if (source === target) continue;
    const day = dayOf(index);
    graph.addEdgeWithKey(`edge_${index}`, idOf(source), idOf(target), {
      type: edgeTypes[index % edgeTypes.length] ?? 'agent',
      status: index % 10 === 0 ? (statuses[1 + (index % (statuses.length - 1))] ?? 'planned') : 'asserted',
      claims: [`clm_${index}` as never], // an id is a text with a brand
      sources: 1 + (index % 3),
      weight: 1 + (index % 3),
      start: day,
      end: day,
      confidence: 0.8,
      speakers: [],
      color: '#4c9fd4',
    });
  }
  layoutGraph(graph);
  return makeMap({
    graph,
    claims: [],
    entities: [],
    articles: [],
    judgements: [],
    disputes: [],
    ontology: createOntology(defaultOntologySpec),
  });
}

const dayOf = (index: number) =>
  `20${String(10 + (index % 15))}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
