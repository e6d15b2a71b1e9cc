import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ViewOptions } from '../pipeline/load-view.ts';
import { type GraphPolicy, statuses } from '../pipeline/policy.ts';
import { isoDay, wholeNumber } from './options.ts';

/** What of the claims is shown, as commands take it. */
export interface PolicyOptions {
  readonly include?: GraphPolicy['include'];
  readonly rollUp?: boolean;
  readonly asOf?: string;
  readonly knownBy?: string;
  readonly minConfidence?: number;
  readonly minSources?: number;
  readonly speakers?: readonly string[];
}

/** Gives a command the options that say which claims its graph shows. */
export function withPolicy(command: Command): Command {
  return command
    .addOption(
      new Option('--include <status...>', 'show claims of these statuses too, as edges of their own').choices(
        statuses.slice(1),
      ),
    )
    .option('--roll-up', 'show officials, ministries and forces as their states')
    .addOption(new Option('--as-of <date>', 'only what held on this day: YYYY-MM-DD').argParser(isoDay))
    .addOption(
      new Option('--known-by <date>', 'only what was known on this day, from articles published by then').argParser(
        isoDay,
      ),
    )
    .addOption(
      new Option('--min-confidence <n>', 'only what is at least so sure, 0 to 1, over all its sources').argParser(
        share,
      ),
    )
    .addOption(
      new Option('--min-sources <n>', 'only what so many independent sources tell').argParser(
        wholeNumber(1, Number.POSITIVE_INFINITY),
      ),
    )
    .option('--speakers <who...>', 'only what these are said to say: ids or names');
}

/** The policy that the options name; what they leave open is the folder's, or the default. */
export function policyOf(options: PolicyOptions): Partial<GraphPolicy> {
  const { include, rollUp, asOf, knownBy, minConfidence, minSources, speakers } = options;
  return {
    ...(include && { include }),
    ...(rollUp && { rollUp: 'states' as const }),
    ...(asOf !== undefined && { asOf }),
    ...(knownBy !== undefined && { knownBy }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(minSources !== undefined && { minSources }),
    ...(speakers && { speakers }),
  };
}

/** What a command that shows a folder is told: the user's own types and names, and which claims. */
export interface FolderOptions extends PolicyOptions, Omit<ViewOptions, 'policy'> {}

export function viewOptions(options: FolderOptions): ViewOptions {
  const { schema, knowledge } = options;
  return { ...(schema && { schema }), ...(knowledge && { knowledge }), policy: policyOf(options) };
}

function share(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('a number from 0 to 1');
  return number;
}
