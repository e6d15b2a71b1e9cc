/** Where the command line reads and writes; handed in, so that tests need no process. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether errors go to a person who watches: progress is then one line that changes. */
  readonly interactive: boolean;
  readonly color: boolean;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** What time it is; a test's own clock. */
  readonly now?: () => Date;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export function processTerminal(): Terminal {
  return {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
    color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    stdin: process.stdin,
    environment: process.env,
  };
}

/** What a command ends with: the exit code of the process. */
export const exitCodes = { fine: 0, problems: 1, usage: 2, service: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
