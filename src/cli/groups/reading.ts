import { Option } from 'commander';
import { annotateCommand, annotateFormats } from '../commands/annotate-command.ts';
import { buildCommand } from '../commands/build-command.ts';
import { checkCommand } from '../commands/check-command.ts';
import { explainCommand } from '../commands/explain-command.ts';
import { removeCommand } from '../commands/remove-command.ts';
import { cacheOption, knowledgeOption, schemaOption, threadsOption } from '../options.ts';
import { withPolicy } from '../policy-options.ts';
import type { CommandGroup } from './command-group.ts';

/** Commands that read articles, or say what reading them would find. */
export function addReading({ program, terminal, done }: CommandGroup): void {
  withPolicy(program.command('build'))
    .description('read articles and write claims, entities and the graph into a folder')
    .argument(
      '<input...>',
      'files (.txt .md .html .jsonl), folders, patterns ("news/**/*.html"), or - for standard input',
    )
    .requiredOption('--out <dir>', 'folder for the files; what it holds already stays, and is not read again')
    .option('--fresh', 'forget the articles that the folder holds')
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
    .command('remove')
    .description('take articles out of a folder, with exactly their claims')
    .argument('<dir>', 'folder that build wrote')
    .argument('<article...>', 'their ids, as articles.jsonl has them')
    .addOption(schemaOption())
    .addOption(knowledgeOption())
    .option('--json', 'print the manifest as JSON')
    .action(async (folder, articles, options) => done(await removeCommand(folder, articles, options, terminal)));

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
}
