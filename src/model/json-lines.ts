import type { z } from 'zod';
import { FormatError } from './errors.ts';

/** One JSON value a line, each line ended; the bytes depend on nothing but the records. */
export function* jsonLines(records: Iterable<unknown>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

/**
 * Reads records that Entente wrote. With `asWritten` they are the values that the lines hold, keys in their order, so
 * that writing them again gives the same bytes.
 *
 * @throws FormatError naming the source, the line, what was found and what was expected.
 */
export function parseJsonLines<T>(
  lines: Iterable<string>,
  schema: z.ZodType<T>,
  source: string,
  { asWritten = false }: { asWritten?: boolean } = {},
): T[] {
  const records: T[] = [];
  let number = 0;
  for (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const where = `${source}:${number}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      throw new FormatError('json-invalid', `${where}: no JSON: ${line.slice(0, 80)}`, { cause });
    }
    const result = schema.safeParse(value);
    if (!result.success) {
      const issue = result.error.issues[0];
      throw new FormatError('record-invalid', `${where}: ${issue?.path.join('.') || 'record'}: ${issue?.message}`);
    }
    records.push(asWritten ? (value as T) : result.data); // the schema has just said that it is a T
  }
  return records;
}
