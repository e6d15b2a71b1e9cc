import { UsageError } from '../model/errors.ts';
import { type BulkColumns, placeRow } from './neo4j-bulk-columns.ts';
import type { PropertyValue } from './neo4j-values.ts';

/** `;` is what the importer takes; the others are signs that hardly any text has. */
const arrayDelimiters = [';', '\u001F', '\u001E', '\u001D', '\u001C', '|', '\t', '\uE000', '\uE001'];

/** Rows with the same columns: one file. */
export interface BulkFile {
  readonly name: string;
  readonly columns: BulkColumns;
  readonly keys: string[];
}

/**
 * What must be known of all rows before the first is written: which columns they need, how long the longest value is,
 * and which sign no item of a list has, since the importer knows no escape for the sign between items.
 */
export class BulkSurvey {
  longest = 0;
  readonly #free = new Set(arrayDelimiters);

  /** Sorts rows into files called `name.csv`, `name-2.csv` and so on. */
  files<T extends { readonly properties: Readonly<Record<string, PropertyValue>> }>(
    name: string,
    keys: readonly string[],
    makeRow: (key: string) => T,
  ): BulkFile[] {
    const columns: BulkColumns[] = [];
    const files: BulkFile[] = [];
    for (const key of keys) {
      const { properties } = makeRow(key);
      for (const value of Object.values(properties)) this.#measure(value);
      const place = placeRow(columns, properties);
      files[place] ??= {
        name: `${name}${place === 0 ? '' : `-${place + 1}`}.csv`,
        columns: columns[place] as BulkColumns,
        keys: [],
      };
      files[place].keys.push(key);
    }
    return files;
  }

  /** @throws UsageError where lists hold every sign that could stand between their items. */
  arrayDelimiter(): string {
    for (const delimiter of this.#free) return delimiter;
    throw new UsageError(
      'neo4j-bulk-lists',
      'The lists hold every sign that could stand between their items; use --format cypher or entente load',
    );
  }

  #measure(value: PropertyValue): void {
    if (typeof value === 'string') this.longest = Math.max(this.longest, value.length);
    if (!Array.isArray(value)) return;
    let length = 0;
    for (const item of value) {
      length += item.length + 1;
      for (const delimiter of this.#free) if (item.includes(delimiter)) this.#free.delete(delimiter);
    }
    this.longest = Math.max(this.longest, length);
  }
}
