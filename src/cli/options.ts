import { InvalidArgumentError, Option } from 'commander';

/** Options that several commands have, each made once. */

export function schemaOption(): Option {
  return new Option('--schema <dir...>', 'folders like schema/ that add types or change them');
}

export function knowledgeOption(): Option {
  return new Option('--knowledge <file...>', 'JSONL files like those of seeds/knowledge/, with your own names');
}

export function threadsOption(): Option {
  return new Option(
    '--threads <n>',
    'processes that read much text beside each other (default: one a core, at most 4)',
  ).argParser(wholeNumber(1, Number.POSITIVE_INFINITY));
}

export function cacheOption(): Option {
  return new Option('--cache <dir>', 'folder where the reader keeps what it has read, to be quicker the next time').env(
    'ENTENTE_CACHE',
  );
}

export function portOption(): Option {
  return new Option('--port <n>', 'port on 127.0.0.1 (default: a free one)').argParser(wholeNumber(0, 65_535));
}

/** A parser for a whole number of a range; what it refuses is told in words. */
export function wholeNumber(least: number, most: number): (value: string) => number {
  const range = most === Number.POSITIVE_INFINITY ? `of at least ${least}` : `from ${least} to ${most}`;
  return (value) => {
    const number = Number(value);
    if (value.trim() === '' || !Number.isInteger(number) || number < least || number > most) {
      throw new InvalidArgumentError(`a whole number ${range}`);
    }
    return number;
  };
}

/** A parser for a day as the files write it. */
export function isoDay(value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDay) throw new InvalidArgumentError('a day, YYYY-MM-DD');
  return value;
}
