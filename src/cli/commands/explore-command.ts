import { startExplorer } from '../../explorer/server/start-explorer.ts';
import { type FolderOptions, viewOptions } from '../policy-options.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

export interface ExploreOptions extends FolderOptions {
  readonly port?: number;
}

/** `entente explore DIR`: serves the map until the process is told to stop. */
export async function exploreCommand(
  folder: string,
  options: ExploreOptions,
  terminal: Terminal,
  stopped: Promise<unknown> = untilInterrupted(),
): Promise<ExitCode> {
  const { USER, USERNAME, LOGNAME } = terminal.environment;
  const user = USER ?? USERNAME ?? LOGNAME;
  const explorer = await startExplorer(folder, {
    ...viewOptions(options),
    ...(options.port !== undefined && { port: options.port }),
    ...(user && { analyst: user }),
    ...(terminal.now && { now: terminal.now }),
  });
  terminal.out(
    `${explorer.nodes} nodes and ${explorer.edges} connections at ${explorer.url}\nOpen it in a browser of this machine. Ctrl+C stops.\n`,
  );
  await stopped;
  await explorer.close();
  return exitCodes.fine;
}

function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
