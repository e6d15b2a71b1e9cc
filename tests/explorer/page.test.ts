import { describe, expect, it } from 'vitest';
import { inertJson, singleFilePage } from '../../src/explorer/page.ts';
import { singleFile } from '../../src/explorer/single-file.ts';
import { writeFolder } from './corpus.ts';

const bundle = {
  map: { name: 'x', nodes: [], edges: [], types: { nodes: {}, edges: {}, events: {}, categories: {} } },
  records: { claims: [], entities: [], disputes: [] },
};

describe('the single file', () => {
  it.each(['</script><script>alert(1)</script>', '<!--<script>', '\u2028\u2029', '"\\<'])(
    'carries %j as data that ends nothing',
    (text) => {
      const json = inertJson({ text });
      expect(json).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ text });
    },
  );

  it('lets nothing run but its own script', () => {
    const html = singleFilePage({ script: 'const a = "</script>";', style: 'a{}' }, bundle);
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    expect(html).toMatch(
      /default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; img-src data: blob:;/,
    );
  });

  it('is the same for the same folder', () => {
    const folder = writeFolder();
    const assets = { script: 'run()', style: 'a{}' };
    expect(singleFile(folder, {}, assets).html).toBe(singleFile(folder, {}, assets).html);
    expect(singleFile(folder, {}, assets).nodes).toBeGreaterThan(5);
  });
});
