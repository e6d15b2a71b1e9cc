import { loadIntoNeo4j } from '../../pipeline/load-into-neo4j.ts';
import { loadView } from '../../pipeline/load-view.ts';
import { type FolderOptions, viewOptions } from '../policy-options.ts';
import { showProgress } from '../show-progress.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

export interface LoadOptions extends FolderOptions {
  readonly uri?: string;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
  readonly json?: boolean;
}

/** `entente load DIR`: the address and the password come from flags or from NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD. */
export async function loadCommand(folder: string, options: LoadOptions, terminal: Terminal): Promise<ExitCode> {
  const { environment } = terminal;
  const progress = showProgress(terminal);
  const database = options.database ?? environment.NEO4J_DATABASE;
  const report = await loadIntoNeo4j(
    loadView(folder, { ...viewOptions(options), positions: false }),
    {
      uri: options.uri ?? environment.NEO4J_URI ?? 'bolt://localhost:7687',
      user: options.user ?? environment.NEO4J_USER ?? 'neo4j',
      password: options.password ?? environment.NEO4J_PASSWORD ?? '',
      ...(database && { database }),
    },
    progress,
  );
  progress.end();
  terminal.out(
    options.json
      ? `${JSON.stringify(report)}\n`
      : `${report.nodes} nodes and ${report.edges} relationships are in Neo4j\n`,
  );
  return exitCodes.fine;
}
