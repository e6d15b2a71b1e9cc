import { Command } from 'commander';
import { packageVersion } from '../pipeline/manifest.ts';
import { addJudging } from './groups/judging.ts';
import { addLooking } from './groups/looking.ts';
import { addQuerying } from './groups/querying.ts';
import { addReading } from './groups/reading.ts';
import { addWriting } from './groups/writing.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** The commands; `done` is told the exit code of the one that ran. */
export function createProgram(terminal: Terminal, done: (code: ExitCode) => void): Command {
  const program = new Command('entente')
    .description(
      'Reads news and gives back a geopolitical knowledge graph in which every edge can be traced to the words that say it. Works offline and without a language model.',
    )
    .version(packageVersion())
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.error })
    .exitOverride()
    .showHelpAfterError('(entente --help, or entente COMMAND --help, says more)')
    .addHelpText('after', examples);
  for (const add of [addReading, addLooking, addQuerying, addWriting, addJudging]) add({ program, terminal, done });
  return program;
}

const examples = `
Examples:
  entente build seeds/articles --out out        read the sample articles
  entente show out Q423                         all that was read about North Korea, with the words
  entente export out --format gexf --to map.gexf
  entente explore out                           look at it in the browser, every edge with its words
  NEO4J_PASSWORD=… entente load out             then look at it in Neo4j Browser
  cat news.jsonl | entente annotate -           one annotated document a line
  entente annotate seeds/articles --format html > look.html

Exit codes: 0 fine, 1 some input could not be read or a check failed, 2 wrong call, 3 a server failed.`;
