import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignCommunities } from '../../src/graph/communities.ts';
import { layoutGraph } from '../../src/graph/layout.ts';
import { type GraphPolicy, statuses } from '../../src/graph/policy.ts';
import { projectGraph } from '../../src/graph/project-graph.ts';
import { styleGraph } from '../../src/graph/style.ts';
import { modalities, polarities } from '../../src/model/claim.ts';
import { articles, type ClaimSketch, claimOf, states } from '../fixtures/graph-claims.ts';
import { smallOntology as ontology } from '../fixtures/small-ontology.ts';

const state = fc.constantFrom('A', 'B', 'C', 'D', 'E');
const time = fc.option(fc.constantFrom('2017-09-03', '2017-09-04'), { nil: undefined });
const roles = fc.oneof(
  fc.record({ source: state, target: state }),
  fc.record({ agent: fc.uniqueArray(state, { minLength: 1, maxLength: 3 }), recipient: state }),
);
const claim = fc
  .record({
    roles,
    at: fc.nat(40),
    relation: fc.constantFrom('member-of', 'allied-with'),
    event: fc.constantFrom('meeting', 'attack', 'sanction', 'nuclear-test'),
    id: fc.constantFrom('evt_1', 'evt_2', 'evt_3'),
    article: fc.constantFrom('a1', 'a2', 'a3'),
    polarity: fc.constantFrom(...polarities),
    modality: fc.constantFrom(...modalities),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    time,
    by: fc.constantFrom(undefined, null, 'A', 'E'),
  })
  .map(({ relation, event, id, time: day, by, ...rest }) => {
    const sketch: ClaimSketch = { ...rest, type: 'source' in rest.roles ? relation : event, event: id };
    return claimOf({ ...sketch, ...(day && { time: day }), ...(by !== undefined && { by }) });
  });
const claims = fc.uniqueArray(claim, { maxLength: 25, selector: ({ id }) => id });
const policy: fc.Arbitrary<Partial<GraphPolicy>> = fc.record({
  include: fc.subarray(statuses.filter((status) => status !== 'asserted')),
  minSources: fc.constantFrom(1, 2),
  asOf: fc.constantFrom(null, '2017-09-03'),
  isolated: fc.boolean(),
});

function finished(
  input: Pick<Parameters<typeof projectGraph>[0], 'claims' | 'articles' | 'entities'>,
  view: Partial<GraphPolicy>,
) {
  const graph = projectGraph({ ...input, ontology }, view);
  styleGraph(graph, ontology);
  assignCommunities(graph);
  layoutGraph(graph, { iterations: 20 });
  return JSON.stringify(graph.export());
}

describe('projectGraph is a function of the set of claims', () => {
  it('whatever their order and however often each is added', () => {
    const shuffled = claims.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 }),
        fc.shuffledSubarray(articles, { minLength: articles.length }),
        fc.shuffledSubarray(states, { minLength: states.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, policy, ([list, again, otherArticles, entities], view) => {
        const once = finished({ claims: list, articles, entities: states }, view);
        expect(finished({ claims: again, articles: otherArticles, entities }, view)).toBe(once);
      }),
      { numRuns: 60 },
    );
  });

  it('every edge rests on shown claims that are there, and has its ends', () => {
    fc.assert(
      fc.property(claims, policy, (list, view) => {
        const graph = projectGraph({ claims: list, articles, entities: states, ontology }, view);
        const ids = new Set(list.map(({ id }) => id));
        graph.forEachEdge((key, edge, source, target) => {
          expect(edge.claims.length).toBeGreaterThan(0);
          expect(edge.claims.every((id) => ids.has(id))).toBe(true);
          expect(edge.status === 'asserted' || view.include?.some((status) => status === edge.status)).toBe(true);
          expect(source).not.toBe(target);
          expect(key.startsWith(`${edge.type}|${source}|${target}|`)).toBe(true);
          for (const speaker of edge.speakers) expect(graph.hasNode(speaker)).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });
});
