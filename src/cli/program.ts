import { Command, InvalidArgumentError, Option } from 'commander';
import { exportFormats } from '../pipeline/file-sinks.ts';
import { packageVersion } from '../pipeline/manifest.ts';
import { statuses } from '../pipeline/policy.ts';
import { annotateCommand, annotateFormats } from './commands/annotate-command.ts';
import { buildCommand } from './commands/build-command.ts';
import { checkCommand } from './commands/check-command.ts';
import { confirmCommand } from './commands/confirm-command.ts';
import { explainCommand } from './commands/explain-command.ts';
import { exploreCommand } from './commands/explore-command.ts';
import { exportCommand } from './commands/export-command.ts';
import { exportHtmlCommand } from './commands/export-html-command.ts';
import { loadCommand } from './commands/load-command.ts';
import { mergeCommand } from './commands/merge-command.ts';
import { noteCommand } from './commands/note-command.ts';
import { rejectCommand } from './commands/reject-command.ts';
import { showCommand } from './commands/show-command.ts';
import { splitCommand } from './commands/split-command.ts';
import { undoCommand } from './commands/undo-command.ts';
import { whyCommand } from './commands/why-command.ts';
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

  program
    .command('build')
    .description('read articles and write claims, entities and the graph into a folder')
    .argument(
      '<input...>',
      'files (.txt .md .html .jsonl), folders, patterns ("news/**/*.html"), or - for standard input',
    )
    .requiredOption('--out <dir>', 'folder for the files; made if it is not there')
    .addOption(
      listOption(
        '--include <status...>',
        'show claims of these statuses too, as edges of their own',
        statuses.slice(1),
      ),
    )
    .option('--roll-up', 'show officials, ministries and forces as their states')
    .addOption(schemaOption())
    .addOption(knowledgeOption())
    .addOption(threadsOption())
    .addOption(cacheOption())
    .option('--json', 'print the manifest as JSON instead of a summary')
    .action(async (inputs, options) => done(await buildCommand(inputs, options, terminal)))
    .addHelpText(
      'after',
      '\nExit code 1: something could not be read; diagnostics.jsonl says what. The rest is there.',
    );

  program
    .command('annotate')
    .description('print each article with its layers: sentences, tokens, mentions, times, quotes, claims')
    .argument('<input...>', 'as for build')
    .addOption(
      new Option(
        '--format <format>',
        'jsonl: one JSON document a line; html: one page to look at, to be sent to a file',
      )
        .choices(annotateFormats)
        .default('jsonl'),
    )
    .option('--jsonl', 'the same as --format jsonl')
    .addOption(schemaOption())
    .addOption(knowledgeOption())
    .addOption(threadsOption())
    .addOption(cacheOption())
    .action(async (inputs, options) => done(await annotateCommand(inputs, options, terminal)));

  program
    .command('show')
    .description(
      'show an entity, an event, an edge, an article or a claim: the words behind it and the rules that read them',
    )
    .argument('<dir>', 'folder that build wrote')
    .argument('<id>', 'an id as the files have it: Q423, evt_…, clm_…, or the key of an edge')
    .addOption(schemaOption())
    .option('--json', 'as JSON')
    .action(async (folder, id, options) => done(await showCommand(folder, id, options, terminal)));

  program
    .command('export')
    .description('write the graph of a folder in another format')
    .argument('<dir>', 'folder that build wrote')
    .requiredOption('--format <format>', `one of: ${exportFormats.join(', ')}, html`)
    .requiredOption('--to <path>', 'file to write; for csv and neo4j-bulk a folder, made if it is not there')
    .option(
      '--directed',
      'gexf, graphml: write symmetric edges as directed ones, once, marked “symmetric”, for readers without mixed graphs (networkx)',
    )
    .addOption(schemaOption())
    .option('--json', 'report as JSON')
    .action(async (folder, options) => {
      const command = options.format === 'html' ? exportHtmlCommand : exportCommand;
      done(await command(folder, options, terminal));
    })
    .addHelpText('after', exportFormatsHelp);

  program
    .command('explore')
    .description('look at the graph of a folder in the browser; served to this machine only')
    .argument('<dir>', 'folder that build wrote')
    .addOption(portOption())
    .addOption(schemaOption())
    .addOption(knowledgeOption())
    .action(async (folder, options) => done(await exploreCommand(folder, options, terminal)));

  program
    .command('load')
    .description('load the graph of a folder into Neo4j; loading twice changes nothing')
    .argument('<dir>', 'folder that build wrote')
    .option('--uri <uri>', 'bolt://, neo4j:// or neo4j+s:// (default: NEO4J_URI, else bolt://localhost:7687)')
    .option('--user <name>', 'default: NEO4J_USER, else neo4j')
    .option('--password <password>', 'better given as NEO4J_PASSWORD, since others can read a command line')
    .option('--database <name>', 'default: NEO4J_DATABASE, else the server’s')
    .addOption(schemaOption())
    .option('--json', 'report as JSON')
    .action(async (folder, options) => done(await loadCommand(folder, options, terminal)));

  program
    .command('explain')
    .description('say of a text what was found in it, by which rule, and why the rest was not')
    .argument('<text...>', 'the words of one article or sentence')
    .option('--published <date>', 'the day that its dates count from, YYYY-MM-DD')
    .addOption(schemaOption())
    .addOption(knowledgeOption())
    .option('--json', 'as JSON')
    .action(async (words, options) => done(await explainCommand(words.join(' '), options, terminal)));

  program
    .command('check')
    .description('check the ontology and the knowledge, your own included, and a built folder')
    .argument('[dir]', 'folder that build wrote')
    .addOption(schemaOption())
    .addOption(knowledgeOption())
    .option('--json', 'as JSON')
    .action(async (folder, options) => done(await checkCommand(folder, options, terminal)));

  addJudging(program, terminal, done);

  return program;
}

/** What an analyst says: kept in judgements.jsonl with who and when, respected by every view, and undone by dropping it. */
function addJudging(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const judging = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .argument('<dir>', 'folder that build wrote')
      .addOption(schemaOption())
      .addOption(knowledgeOption())
      .option('--json', 'as JSON');
  const signed = (name: string, description: string) =>
    judging(name, description).option('--by <name>', 'whose judgement it is (default: the name of the user)');
  const thing = 'an entity, a mention (men_… or ARTICLE:START-END), an event or a claim';

  judging('why', 'say why two entities, mentions or events are one, or are not')
    .argument('<a>', thing)
    .argument('<b>', 'another')
    .action(async (folder, a, b, options) => done(await whyCommand(folder, a, b, options, terminal)));
  signed('merge', 'make two entities or two events one')
    .argument('<a>', thing)
    .argument('<b>', 'another')
    .option('--note <text>', 'why')
    .action(async (folder, a, b, options) => done(await mergeCommand(folder, a, b, options, terminal)));
  signed('split', 'keep two entities or events apart, or part a mention from its entity and a claim from its event')
    .argument('<a>', thing)
    .argument('<b>', 'another')
    .option('--note <text>', 'why')
    .action(async (folder, a, b, options) => done(await splitCommand(folder, a, b, options, terminal)));
  signed('confirm', 'say that a claim is right: it counts as sure')
    .argument('<claim>', 'clm_…')
    .option('--note <text>', 'why')
    .action(async (folder, claim, options) => done(await confirmCommand(folder, claim, options, terminal)));
  signed('reject', 'say that a claim is wrong: it stays in the log and makes no edge')
    .argument('<claim>', 'clm_…')
    .option('--note <text>', 'why')
    .action(async (folder, claim, options) => done(await rejectCommand(folder, claim, options, terminal)));
  signed('note', 'keep a note on anything that has an id')
    .argument('<id>', 'what it is about')
    .argument('<text>', 'the note')
    .action(async (folder, id, text, options) => done(await noteCommand(folder, id, text, options, terminal)));
  judging('undo', 'drop a judgement of an analyst: every file is as if it had never been made')
    .argument('<judgement>', 'jdg_…')
    .action(async (folder, id, options) => done(await undoCommand(folder, id, options, terminal)));
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

const exportFormatsHelp = `
Formats:
  gexf        Gephi: types, colours, positions, time
  graphml     typed attributes, with the words behind each edge
  csv         a folder with nodes.csv and edges.csv (a text that a spreadsheet would run has an apostrophe in front)
  json        graphology's own
  json-ld     JSON-LD with PROV and schema.org terms, every claim with its quotation
  cypher      a script for Neo4j Browser or cypher-shell
  neo4j-bulk  a folder for neo4j-admin database import; its README.txt has the command
  html        the map of explore with all its evidence as one page that can be mailed`;

function schemaOption(): Option {
  return new Option('--schema <dir...>', 'folders like schema/ that add types or change them');
}

function knowledgeOption(): Option {
  return new Option('--knowledge <file...>', 'JSONL files like those of seeds/knowledge/, with your own names');
}

function threadsOption(): Option {
  return new Option('--threads <n>', 'threads of the model (default: one a core)').argParser((value) => {
    const threads = Number(value);
    if (!Number.isInteger(threads) || threads < 1) throw new InvalidArgumentError('a whole number of at least 1');
    return threads;
  });
}

function cacheOption(): Option {
  return new Option('--cache <dir>', 'folder where the reader keeps what it has read, to be quicker the next time').env(
    'ENTENTE_CACHE',
  );
}

function portOption(): Option {
  return new Option('--port <n>', 'port on 127.0.0.1 (default: a free one)').argParser((value) => {
    const port = Number(value);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('a port, 0 to 65535');
    return port;
  });
}

function listOption(flags: string, description: string, allowed: readonly string[]): Option {
  return new Option(flags, description).choices(allowed);
}
