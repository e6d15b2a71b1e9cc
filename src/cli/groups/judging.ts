import { judgePairCommand } from '../commands/judge-pair-command.ts';
import { reviewCommand } from '../commands/review-command.ts';
import { undoCommand } from '../commands/undo-command.ts';
import { whyCommand } from '../commands/why-command.ts';
import { knowledgeOption, schemaOption } from '../options.ts';
import type { CommandGroup } from './command-group.ts';

/** What an analyst says: kept in judgements.jsonl with who and when, respected by every view, and undone by dropping it. */
export function addJudging({ program, terminal, done }: CommandGroup): void {
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
    .action(async (folder, a, b, options) => done(await judgePairCommand('same', folder, [a, b], options, terminal)));
  signed('split', 'keep two entities or events apart, or part a mention from its entity and a claim from its event')
    .argument('<a>', thing)
    .argument('<b>', 'another')
    .option('--note <text>', 'why')
    .action(async (folder, a, b, options) =>
      done(await judgePairCommand('different', folder, [a, b], options, terminal)),
    );
  signed('confirm', 'say that a claim is right: it counts as sure')
    .argument('<claim>', 'clm_…')
    .option('--note <text>', 'why')
    .action(async (folder, claim, options) => done(await reviewCommand('confirmed', folder, claim, options, terminal)));
  signed('reject', 'say that a claim is wrong: it stays in the log and makes no edge')
    .argument('<claim>', 'clm_…')
    .option('--note <text>', 'why')
    .action(async (folder, claim, options) => done(await reviewCommand('rejected', folder, claim, options, terminal)));
  signed('note', 'keep a note on anything that has an id')
    .argument('<id>', 'what it is about')
    .argument('<text>', 'the note')
    .action(async (folder, id, text, options) =>
      done(await reviewCommand('noted', folder, id, { ...options, note: text }, terminal)),
    );
  judging('undo', 'drop a judgement of an analyst: every file is as if it had never been made')
    .argument('<judgement>', 'jdg_…')
    .action(async (folder, id, options) => done(await undoCommand(folder, id, options, terminal)));
}
