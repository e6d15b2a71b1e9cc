import type { Command } from 'commander';
import type { ExitCode, Terminal } from '../terminal.ts';

/** What a group of commands is added to; `done` is told the exit code of the command that ran. */
export interface CommandGroup {
  readonly program: Command;
  readonly terminal: Terminal;
  readonly done: (code: ExitCode) => void;
}
