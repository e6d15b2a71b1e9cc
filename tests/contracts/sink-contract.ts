import { describe, expect, it } from 'vitest';
import type { Sink } from '../../src/sinks/sink.ts';
import { emptyGraph, exampleView, hostileName, viewOf } from '../fixtures/example-view.ts';

/** What a sink has written, read back by somebody else's reader. */
export interface SinkContent {
  /** Node labels by id. */
  readonly nodes: Readonly<Record<string, string>>;
  /** `TYPE source target`, in the order in which the sink stores the ends. */
  readonly edges: readonly string[];
}

/** A place that a sink writes to. */
export interface SinkPlace {
  /** A sink onto the place; for a file, opened anew. */
  open(): Sink;
  read(): Promise<SinkContent>;
}

/** What every sink keeps, whatever it writes. `nameOf` says how the format spells an edge's type. */
export function describeSinkContract(
  name: string,
  makePlace: () => SinkPlace | Promise<SinkPlace>,
  nameOf: (type: string) => string = (type) => type,
): void {
  describe(`${name} keeps the sink contract`, () => {
    it('has a name and a version', async () => {
      const { name: sinkName, version } = (await makePlace()).open();
      expect([sinkName, version]).toEqual([expect.stringMatching(/^[a-z0-9-]+$/), expect.stringMatching(/./)]);
    });

    it('writes every node and edge, and says how many', async () => {
      const place = await makePlace();
      const view = exampleView();
      const report = await place.open().write(view);
      const content = await place.read();
      expect(report).toMatchObject({ nodes: 7, edges: 7 });
      expect(Object.keys(content.nodes).sort()).toEqual(view.graph.nodes().sort());
      expect([...content.edges].sort()).toEqual(
        view.graph.mapEdges((_key, { type }, source, target) => `${nameOf(type)} ${source} ${target}`).sort(),
      );
    });

    it('writes the same view twice and leaves the same content', async () => {
      const place = await makePlace();
      await place.open().write(exampleView());
      const once = await place.read();
      await place.open().write(exampleView());
      expect(await place.read()).toEqual(once);
    });

    it('brings hostile strings back intact', async () => {
      const place = await makePlace();
      await place.open().write(exampleView());
      expect((await place.read()).nodes.ent_ri).toBe(hostileName);
    });

    it('takes an empty graph', async () => {
      const place = await makePlace();
      expect(await place.open().write(viewOf(emptyGraph()))).toMatchObject({ nodes: 0, edges: 0 });
      expect(await place.read()).toEqual({ nodes: {}, edges: [] });
    });

    it('tells its progress up to the end, and leaves the view as it was', async () => {
      const view = exampleView();
      const before = JSON.stringify(view.graph.export());
      const steps: [number, number][] = [];
      await (await makePlace()).open().write(view, (done, total) => steps.push([done, total]));
      expect(steps.at(-1)).toEqual([14, 14]);
      expect(JSON.stringify(view.graph.export())).toBe(before);
    });
  });
}
