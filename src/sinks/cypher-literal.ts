import { isDate, isInt } from 'neo4j-driver';
import type { PropertyValue } from './neo4j-values.ts';
import { wellFormed } from './well-formed.ts';

/**
 * The one place where text becomes Cypher; everywhere else it is a parameter. What makes it hard:
 * - Cypher turns `\uXXXX` into its sign before it looks for the end of a string, so `\u0027` would end one. A quote or
 *   backslash is therefore never written that way inside a string, and a `u` after a backslash of the text is itself
 *   written as `\u0075`: `\\\u0075` is a backslash and a `u`, whether or not a reader counts backslashes.
 * - A client cuts a script into statements before Cypher sees it (at `;`, outside what it takes for strings and
 *   comments; a line that begins with `:` is a command). So no `;`, `/`, backtick or line end of a text is ever written as itself.
 * - What a reader would not see (controls, direction marks, private signs) is written out too.
 */
const inString = /['"\\;`/\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]|(?<=\\)u/u;
const everyInString = new RegExp(inString, 'gu');
const plain = /^[\w .,:()|*-]*$/;

const short: Readonly<Record<string, string>> = {
  "'": "\\'",
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A text as a Cypher string. Half a surrogate pair, which no database keeps, is U+FFFD. */
export function cypherString(text: string): string {
  if (plain.test(text)) return `'${text}'`;
  return `'${wellFormed(text).replace(everyInString, (sign) => short[sign] ?? unicode(sign))}'`;
}

/**
 * A label, relationship type or property name. Inside backticks a backslash means nothing but `\uXXXX`, and that is
 * read first; so all that is no letter, digit or underscore is written that way, a backtick twice over.
 */
export function cypherName(name: string): string {
  const escaped = wellFormed(name).replace(/[^\p{L}\p{N}_]/gu, (sign) => unicode(sign === '`' ? '``' : sign));
  return `\`${escaped}\``;
}

/** A property's value. A whole number of the driver is an integer and a number of JavaScript a float, as when it is loaded. */
export function cypherLiteral(value: PropertyValue): string {
  if (typeof value === 'string') return cypherString(value);
  if (typeof value === 'number') return cypherFloat(value);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(cypherString).join(', ')}]`;
  if (isInt(value)) return value.toString();
  if (isDate(value)) return `date(${cypherString(value.toString())})`;
  return 'null';
}

/** Properties as a literal map; what is null is left out. */
export function cypherMap(properties: Readonly<Record<string, PropertyValue>>): string {
  const entries: string[] = [];
  for (const [name, value] of Object.entries(properties)) {
    if (value !== null) entries.push(`${cypherName(name)}: ${cypherLiteral(value)}`);
  }
  return `{${entries.join(', ')}}`;
}

function cypherFloat(value: number): string {
  if (!Number.isFinite(value)) return 'null';
  if (Object.is(value, -0)) return '-0.0';
  const text = String(value);
  return /[.e]/.test(text) ? text.replace('e+', 'e') : `${text}.0`;
}

/** `\uXXXX` for each code unit. */
function unicode(sign: string): string {
  let text = '';
  for (let unit = 0; unit < sign.length; unit++) {
    text += `\\u${sign.charCodeAt(unit).toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return text;
}
