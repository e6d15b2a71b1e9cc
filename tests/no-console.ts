import { afterEach, beforeEach, expect, vi } from 'vitest';

/** Only the command line prints: a test that makes anything write to the console fails. */
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => {});
});

afterEach(() => {
  const printed = methods.flatMap((method) =>
    vi.mocked(console[method]).mock.calls.map((words) => `console.${method}: ${words.map(String).join(' ')}`),
  );
  vi.restoreAllMocks(); // first, so that one test's printing does not fail the next
  expect(printed).toEqual([]);
});
