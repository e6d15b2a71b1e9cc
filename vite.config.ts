import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** One script and one style sheet with fixed names: the server gives them, and `export --format html` puts them into one file. */
export default defineConfig({
  root: fileURLToPath(new URL('src/explorer/app/', import.meta.url)),
  logLevel: 'warn',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('dist/explorer/', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rollupOptions: {
      input: fileURLToPath(new URL('src/explorer/app/main.tsx', import.meta.url)),
      output: { entryFileNames: 'explorer.js', assetFileNames: 'explorer[extname]', codeSplitting: false },
    },
  },
});
