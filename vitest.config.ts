import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/neo4j-server.ts'],
    setupFiles: ['tests/no-console.ts'],
    testTimeout: 30_000,
  },
});
