import { afterEach, beforeEach, expect, vi } from 'vitest';

/** Only the command line prints: a test that makes anything write to the console fails. */
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => {});
});

afterEach(() => {
  for (const method of methods)
    expect(vi.mocked(console[method]), `console.${method} was called`).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
