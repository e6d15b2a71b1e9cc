import { Option } from 'commander';
import { diffCommand } from '../commands/diff-command.ts';
import { exploreCommand } from '../commands/explore-command.ts';
import { reportCommand } from '../commands/report-command.ts';
import { showCommand } from '../commands/show-command.ts';
import { isoDay, knowledgeOption, portOption, schemaOption } from '../options.ts';
import { withPolicy } from '../policy-options.ts';
import type { CommandGroup } from './command-group.ts';

/** Commands that show a folder to a person. */
export function addLooking({ program, terminal, done }: CommandGroup): void {
  withPolicy(program.command('show'))
    .description(
      'show an entity, an event, an edge, an article or a claim: the words behind it and the rules that read them',
    )
    .argument('<dir>', 'folder that build wrote')
    .argument('<id>', 'an id as the files have it: Q423, evt_…, clm_…, or the key of an edge')
    .addOption(schemaOption())
    .option('--json', 'as JSON')
    .action(async (folder, id, options) => done(await showCommand(folder, id, options, terminal)));

  withPolicy(program.command('explore'))
    .description('look at the graph of a folder in the browser; served to this machine only')
    .argument('<dir>', 'folder that build wrote')
    .addOption(portOption())
    .addOption(schemaOption())
    .addOption(knowledgeOption())
    .action(async (folder, options) => done(await exploreCommand(folder, options, terminal)));

  withPolicy(program.command('diff'))
    .description(
      'say what differs: nodes, events and edges that came, ended, moved, were merged or told otherwise, and why',
    )
    .argument('<before>', 'folder that build wrote, or FOLDER@YYYY-MM-DD for what was known on that day')
    .argument('<after>', 'another, or the same on another day')
    .addOption(schemaOption())
    .addOption(knowledgeOption())
    .option('--json', 'as JSON')
    .action(async (before, after, options) => done(await diffCommand(before, after, options, terminal)));

  withPolicy(program.command('report'))
    .description(
      'write what a folder has on an actor, a pair or a period: timeline, ties, disputes, each with its words',
    )
    .argument('<dir>', 'folder that build wrote')
    .argument('[who...]', 'one actor or two, by id or name; none for all')
    .addOption(new Option('--from <date>', 'from this day on').argParser(isoDay))
    .addOption(new Option('--to <date>', 'up to this day').argParser(isoDay))
    .option('--out <file>', 'a file ending in .md or .html (default: Markdown to standard output)')
    .addOption(schemaOption())
    .addOption(knowledgeOption())
    .option('--json', 'as JSON')
    .action(async (folder, who, options) => done(await reportCommand(folder, who, options, terminal)));
}
