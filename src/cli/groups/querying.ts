import { Option } from 'commander';
import type { GraphView } from '../../model/graph.ts';
import { questions, type Row } from '../../pipeline/query/questions.ts';
import { queryCommand } from '../commands/query-command.ts';
import { filterOf, withFilter } from '../filter-options.ts';
import { knowledgeOption, schemaOption, wholeNumber } from '../options.ts';
import { type FolderOptions, withPolicy } from '../policy-options.ts';
import type { CommandGroup } from './command-group.ts';

type Options = FolderOptions & { readonly json?: boolean };

/** `entente query …`: questions that the graph in memory answers, without a server. */
export function addQuerying({ program, terminal, done }: CommandGroup): void {
  const query = program
    .command('query')
    .description('ask the graph of a folder; answers are tables, or rows of --json');
  const question = (name: string, description: string) =>
    withPolicy(query.command(name))
      .description(description)
      .addOption(schemaOption())
      .addOption(knowledgeOption())
      .option('--json', 'rows as JSON')
      .argument('<dir>', 'folder that build wrote');
  const answer = async (folder: string, options: Options, ask: (view: GraphView) => readonly Row[]) =>
    done(await queryCommand(folder, ask, options, terminal));
  const who = 'an id or a name';

  question('find', 'find nodes by a part of their names')
    .argument('<text>', 'a part of a name')
    .option('--kinds <kind...>', 'entity, event, article')
    .action((dir, text, options) => answer(dir, options, (view) => questions.find(view, text, options)));
  withFilter(question('neighbours', 'who is tied to somebody, how, and by which words'))
    .argument('<who>', who)
    .addOption(new Option('--direction <way>', 'which way ties are followed').choices(['any', 'out', 'in']))
    .action((dir, one, options) =>
      answer(dir, options, (view) =>
        questions.neighbours(view, one, { ...filterOf(options), ...picked(options, 'direction') }),
      ),
    );
  withFilter(question('paths', 'how two are connected: the shortest ways first, each step with its words'))
    .argument('<from>', who)
    .argument('<to>', who)
    .addOption(count('--max-length <n>', 'most steps (default: 3)'))
    .addOption(count('--limit <n>', 'most paths (default: 20)'))
    .option('--in-order', 'only where no step is over before the one before it began')
    .action((dir, from, to, options) =>
      answer(dir, options, (view) =>
        questions.paths(view, from, to, { ...filterOf(options), ...picked(options, 'maxLength', 'limit', 'inOrder') }),
      ),
    );
  withFilter(question('ego', 'all ties among those around somebody'))
    .argument('<who>', who)
    .addOption(count('--radius <n>', 'how many steps away (default: 1)'))
    .action((dir, one, options) =>
      answer(dir, options, (view) => questions.ego(view, one, { ...filterOf(options), ...picked(options, 'radius') })),
    );
  withFilter(question('strongest', 'the ties between entities that rest on most'))
    .addOption(count('--count <n>', 'how many').default(20))
    .action((dir, options) =>
      answer(dir, options, (view) => questions.strongest(view, options.count, filterOf(options))),
    );
  withFilter(question('met', 'who met, visited, called or negotiated with whom, how often, and when')).action(
    (dir, options) => answer(dir, options, (view) => questions.met(view, filterOf(options))),
  );
  question('central', 'who stands between the others: degree, strength and betweenness')
    .addOption(count('--count <n>', 'how many').default(20))
    .action((dir, options) => answer(dir, options, (view) => questions.central(view, options.count)));
  question('communities', 'who belongs together, by all ties').action((dir, options) =>
    answer(dir, options, (view) => questions.communities(view)),
  );
  question('blocs', 'who held together in each period, by cooperative ties')
    .addOption(
      new Option('--every <period>', 'how long a period is').choices(['year', 'quarter', 'month']).default('year'),
    )
    .action((dir, options) => answer(dir, options, (view) => questions.blocs(view, picked(options, 'every'))));
}

function count(flags: string, description: string): Option {
  return new Option(flags, description).argParser(wholeNumber(1, Number.POSITIVE_INFINITY));
}

/** Those of the options that were given: what is left out has the question's own default. */
function picked<T extends object, K extends keyof T>(options: T, ...names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  ) as Pick<T, K>; // of exactly these keys
}
