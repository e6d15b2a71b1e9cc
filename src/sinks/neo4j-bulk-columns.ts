import { isDate, isInt } from 'neo4j-driver';
import { UsageError } from '../model/errors.ts';
import { quoteField } from './csv-field.ts';
import type { PropertyValue } from './neo4j-values.ts';

/** The types of a column in a header of neo4j-admin's importer. */
export type BulkType = 'string' | 'double' | 'boolean' | 'long' | 'date' | 'string[]';

/** The columns of one file: a property has one type in it. */
export type BulkColumns = Map<string, BulkType>;

type Properties = Readonly<Record<string, PropertyValue>>;

export function bulkType(value: Exclude<PropertyValue, null>): BulkType {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'double';
  if (typeof value === 'boolean') return 'boolean';
  if (Array.isArray(value)) return 'string[]';
  return isDate(value) ? 'date' : 'long';
}

/**
 * Finds the file whose columns fit a row, and adds to them what is new; a row that fits none gets a file of its own
 * (`start` is a day on most relationships and an offset on REPORTED_IN).
 *
 * @throws UsageError for a name that no header can have.
 */
export function placeRow(files: BulkColumns[], properties: Properties): number {
  const wanted = Object.entries(properties).flatMap(([name, value]): [string, BulkType][] =>
    value === null ? [] : [[checkedName(name), bulkType(value)]],
  );
  let place = files.findIndex((columns) => wanted.every(([name, type]) => (columns.get(name) ?? type) === type));
  if (place < 0) place = files.push(new Map()) - 1;
  for (const [name, type] of wanted) files[place]?.set(name, type);
  return place;
}

/** The importer reads colons and braces of a name as its own. */
function checkedName(name: string): string {
  if (name !== '' && !/[:{}]/.test(name)) return name;
  throw new UsageError(
    'neo4j-bulk-property',
    `The property ${JSON.stringify(name)} cannot be imported: a name without colons and braces is allowed`,
  );
}

export function headerField(name: string, type: BulkType): string {
  return quoteField(`${name}:${type}`);
}

/** A value as the importer reads it: quoted text is text, even an empty one, and an empty field is no property. */
export function bulkField(value: PropertyValue | undefined, arrayDelimiter: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return quoteField(value);
  if (Array.isArray(value)) return value.length === 0 ? '' : quoteField(value.join(arrayDelimiter));
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return isInt(value) || isDate(value) ? value.toString() : String(value);
}
