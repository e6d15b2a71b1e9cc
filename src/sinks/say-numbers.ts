/** Counts on one line, differing ones side by side: “killed 12, 15; wounded 40”. */
export function sayNumbers(numbers: Readonly<Record<string, readonly number[]>> | undefined): string | null {
  const parts = Object.entries(numbers ?? {}).map(([name, values]) => `${name} ${values.join(', ')}`);
  return parts.length > 0 ? parts.join('; ') : null;
}
