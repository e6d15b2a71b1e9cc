export interface BulkCommand {
  readonly nodeFiles: readonly string[];
  readonly relationshipFiles: readonly string[];
  readonly arrayDelimiter: string;
  /** Code units of the longest value. */
  readonly longest: number;
}

/** The importer's own default, in bytes; it must hold the longest value. */
const defaultBuffer = 4 * 1024 * 1024;

/** The words after `neo4j-admin database import full DATABASE`; file names are relative to the folder. */
export function importArguments({ nodeFiles, relationshipFiles, arrayDelimiter, longest }: BulkCommand): string[] {
  // UTF-8 takes up to three bytes for a code unit, and a quote is written twice.
  const buffer = longest * 6 + 65_536;
  return [
    ...nodeFiles.map((file) => `--nodes=${file}`),
    ...relationshipFiles.map((file) => `--relationships=${file}`),
    '--id-type=string',
    '--multiline-fields=true',
    ...(arrayDelimiter === ';' ? [] : [`--array-delimiter=${codePoint(arrayDelimiter)}`]),
    ...(buffer > defaultBuffer ? [`--read-buffer-size=${Math.ceil(buffer / 1_048_576)}m`] : []),
  ];
}

export function bulkReadme(command: BulkCommand): string {
  const words = ['neo4j-admin database import full neo4j', ...importArguments(command)];
  return `Files for the importer of Neo4j 5, written by Entente.

The importer makes a new database, or fills an empty one, with no server running on it. In this folder:

${words.join(' \\\n  ')}

It refuses a database that holds something; --overwrite-destination replaces that one.
Then start the server and make the constraints and indexes, without which a later "entente load" would be slow:

cypher-shell --database neo4j --file schema.cypher

The content is that of "entente load", but that an empty list is no property.
`;
}

function codePoint(sign: string): string {
  return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
