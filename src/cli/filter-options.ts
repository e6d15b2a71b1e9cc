import { type Command, Option } from 'commander';
import type { EdgeFilter } from '../pipeline/query/edge-filter.ts';
import { isoDay } from './options.ts';

/** Which ties a question is about, as commands take it. */
export interface FilterOptions {
  readonly types?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly dated?: boolean;
}

export function withFilter(command: Command): Command {
  return command
    .option('--types <type...>', 'only ties of these types: met-with, sanctioned-by …')
    .addOption(new Option('--from <date>', 'only ties that held on this day or later').argParser(isoDay))
    .addOption(new Option('--to <date>', 'only ties that held on this day or before').argParser(isoDay))
    .option('--dated', 'only ties with a known day; without it the undated pass every test of time');
}

export function filterOf({ types, from, to, dated }: FilterOptions): EdgeFilter {
  return {
    ...(types && { types }),
    ...((from ?? to) !== undefined && { during: { start: from ?? null, end: to ?? null } }),
    ...(dated && { dated }),
  };
}
