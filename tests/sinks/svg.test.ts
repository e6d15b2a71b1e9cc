import { describe, expect, it } from 'vitest';
import { mapAsPng, mapAsSvg } from '../../src/pipeline/picture.ts';
import { exampleView } from '../fixtures/example-view.ts';
import { readXml } from '../fixtures/read-xml.ts';

describe('the map as a picture', () => {
  const svg = mapAsSvg(exampleView());

  it('draws entities and events where they lie, and no articles', () => {
    const { graph } = exampleView();
    const drawn = graph.filterNodes((_node, { kind }) => kind !== 'article');
    const marks = readXml(svg).filter(({ name, attributes }) => name === 'path' && attributes.transform);
    const types = new Set(
      drawn.flatMap((node) =>
        graph.getNodeAttribute(node, 'kind') === 'entity' ? [graph.getNodeAttribute(node, 'type')] : [],
      ),
    );
    expect(marks).toHaveLength(drawn.length + types.size); // the legend has one for each type
  });

  it('says what the colours mean', () => {
    expect(svg).toMatch(/<text[^>]*>met with<\/text>/);
    expect(svg).not.toContain('reported in');
  });

  it('is a PNG too, twice as large', async () => {
    const png = Buffer.from(await mapAsPng(exampleView()));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 2000]);
  });
});
