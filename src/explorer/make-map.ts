import type { Claim } from '../model/claim.ts';
import type { EdgeAttributes, GraphView, NodeAttributes } from '../model/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { MapData, MapEdge, MapNode, MapTypes } from './contract.ts';

/** The map of a view, as the page draws it: nodes, edges, and the looks of the types that occur. */
export function makeMap(view: GraphView): MapData {
  const { graph, ontology } = view;
  const aliases = new Map<string, readonly string[]>(view.entities.map((entity) => [entity.id, entity.aliases]));
  const nodes = graph.mapNodes((id, attributes) => mapNode(id, attributes, aliases.get(id) ?? []));
  const origin = originOf(view);
  const edges = graph.mapEdges((id, attributes, source, target) => ({
    ...mapEdge(attributes, origin),
    id,
    source,
    target,
    directed: graph.isDirected(id),
  }));
  return { name: graph.getAttribute('name') ?? 'Entente', nodes, edges, types: looks(nodes, edges, ontology) };
}

function mapNode(id: string, node: NodeAttributes, aliases: readonly string[]): MapNode {
  const {
    kind,
    type,
    label,
    claims,
    sources,
    start = null,
    end = null,
    plover = null,
    status = null,
    size,
    x,
    y,
  } = node;
  return { id, kind, type, label, aliases: [...aliases], claims, sources, start, end, plover, status, size, x, y };
}

type Origin = (claim: string) => { readonly plover: string | null; readonly outlet: string } | undefined;

function originOf({ claims, articles }: GraphView): Origin {
  const outlets = new Map(articles.map(({ id, publisher, title }) => [id, publisher ?? title ?? id]));
  const byId = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));
  return (id) => {
    const claim = byId.get(id);
    if (!claim) return undefined;
    const { article } = claim.evidence;
    return { plover: claim.plover, outlet: outlets.get(article) ?? article };
  };
}

function mapEdge(edge: EdgeAttributes, origin: Origin): Omit<MapEdge, 'id' | 'source' | 'target' | 'directed'> {
  const { type, status, claims, sources, start, end, confidence, speakers } = edge;
  const origins = claims.flatMap((claim) => origin(claim) ?? []);
  return {
    type,
    status,
    claims: [...claims],
    sources,
    start,
    end,
    confidence,
    speakers: [...speakers],
    plover: [...new Set(origins.flatMap(({ plover }) => plover ?? []))].sort(),
    outlets: [...new Set(origins.map(({ outlet }) => outlet))].sort(),
  };
}

const plain = '#8a929b';
/** `met-with` → `Met with`. */
const spoken = (type: string) => (type.charAt(0).toUpperCase() + type.slice(1)).replaceAll('-', ' ');

function looks(nodes: readonly MapNode[], edges: readonly MapEdge[], ontology: Ontology): MapTypes {
  const types: MapTypes = { nodes: {}, edges: {}, events: {}, categories: {} };
  for (const { kind, type } of nodes) {
    if (kind === 'event') {
      const { colour = plain, plover = null, valence = 'neutral' } = ontology.event(type) ?? {};
      types.events[type] = { colour, label: spoken(type), plover, valence };
    } else {
      const { colour = plain, shape = 'circle' } = ontology.node(type) ?? {};
      types.nodes[type] = { colour, label: spoken(type), shape };
    }
  }
  for (const { type } of edges) {
    const { colour = plain, kind = 'standing', valence = 'neutral' } = ontology.edge(type) ?? {};
    types.edges[type] = { colour, label: spoken(type), kind, valence };
  }
  for (const { plover, projects, colour, valence } of Object.values(ontology.spec.events)) {
    if (!plover || types.categories[plover]) continue;
    const edge = projects && ontology.edge(projects.edge);
    const label = plover.charAt(0) + plover.slice(1).toLowerCase();
    types.categories[plover] = { colour: edge?.colour ?? colour, label, valence: edge?.valence ?? valence };
  }
  return types;
}
