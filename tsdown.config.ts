import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    'layout-worker': 'src/pipeline/layout-worker.ts',
    'reader-process': 'src/pipeline/reader-process.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: { entry: 'src/index.ts' },
  sourcemap: true,
  logLevel: 'error',
  fixedExtension: false,
});
