import { exportFormats } from '../../pipeline/file-sinks.ts';
import { exportCommand } from '../commands/export-command.ts';
import { exportHtmlCommand } from '../commands/export-html-command.ts';
import { loadCommand } from '../commands/load-command.ts';
import { schemaOption } from '../options.ts';
import { withPolicy } from '../policy-options.ts';
import type { CommandGroup } from './command-group.ts';

/** Commands that hand the graph of a folder to other programs. */
export function addWriting({ program, terminal, done }: CommandGroup): void {
  withPolicy(program.command('export'))
    .description('write the graph of a folder in another format')
    .argument('<dir>', 'folder that build wrote')
    .requiredOption('--format <format>', `one of: ${exportFormats.join(', ')}, html`)
    .requiredOption(
      '--to <path>',
      'file to write; for csv, neo4j-bulk and neo4j-browser a folder, made if it is not there',
    )
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

  withPolicy(program.command('load'))
    .description('load the graph of a folder into Neo4j; loading twice changes nothing')
    .argument('<dir>', 'folder that build wrote')
    .option('--uri <uri>', 'bolt://, neo4j:// or neo4j+s:// (default: NEO4J_URI, else bolt://localhost:7687)')
    .option('--user <name>', 'default: NEO4J_USER, else neo4j')
    .option('--password <password>', 'better given as NEO4J_PASSWORD, since others can read a command line')
    .option('--database <name>', 'default: NEO4J_DATABASE, else the server’s')
    .addOption(schemaOption())
    .option('--json', 'report as JSON')
    .action(async (folder, options) => done(await loadCommand(folder, options, terminal)));
}

const exportFormatsHelp = `
Formats:
  gexf        Gephi: types, colours, positions, time
  graphml     typed attributes, with the words behind each edge
  csv         a folder with nodes.csv and edges.csv (a text that a spreadsheet would run has an apostrophe in front)
  json        graphology's own
  json-ld     JSON-LD with PROV and schema.org terms, every claim with its quotation
  cypher      a script for Neo4j Browser or cypher-shell
  neo4j-bulk  a folder for neo4j-admin database import; its README.txt has the command
  svg, png    the map as a picture, with a legend
  neo4j-browser  a folder with a style and saved queries for Neo4j Browser
  html        the map of explore with all its evidence as one page that can be mailed`;
