import { CommanderError } from 'commander';
import { EntenteError, ServiceError } from '../model/errors.ts';
import { OntologyError } from '../ontology/ontology-error.ts';
import { createProgram } from './program.ts';
import { type ExitCode, exitCodes, processTerminal, type Terminal } from './terminal.ts';

/** Runs one command line and gives its exit code. Errors of the caller are one line; a fault of ours shows its trace. */
export async function run(words: readonly string[], terminal: Terminal = processTerminal()): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine;
  try {
    const program = createProgram(terminal, (result) => {
      code = result;
    });
    if (words.length === 0) {
      terminal.out(program.helpInformation());
      return exitCodes.usage;
    }
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
    if (error instanceof EntenteError || error instanceof OntologyError) {
      terminal.error(`entente: ${error.message}\n`);
      return error instanceof ServiceError ? exitCodes.service : exitCodes.usage;
    }
    throw error;
  }
}
