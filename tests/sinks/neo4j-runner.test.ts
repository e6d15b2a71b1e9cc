import { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { createNeo4jRunner, type RetryOptions } from '../../src/sinks/neo4j-runner.ts';
import { useNeo4j } from '../use-neo4j.ts';

const deadlock = 'Neo.TransientError.Transaction.DeadlockDetected';
const syntax = 'Neo.ClientError.Statement.SyntaxError';

function errorOf(code: string): Neo4jError {
  return new Neo4jError('no', code, '50N42', 'general', { OPERATION: '', OPERATION_CODE: '0', CURRENT_SCHEMA: '/' });
}

/** The real driver, whose first statements fail with these codes before they reach the server. */
function failing(driver: Driver, codes: string[]): Driver {
  return new Proxy(driver, {
    get: (target, name) => {
      if (name !== 'session') return Reflect.get(target, name);
      return (options: object): Session => {
        const session = target.session(options);
        const code = codes.shift();
        return code === undefined ? session : Object.assign(session, { run: () => Promise.reject(errorOf(code)) });
      };
    },
  });
}

describe('createNeo4jRunner', () => {
  const neo4j = useNeo4j();

  function runner(codes: string[]) {
    const slept: number[] = [];
    const sleep = async (milliseconds: number) => void slept.push(milliseconds);
    const retry: RetryOptions = { attempts: 5, firstDelay: 100, longestDelay: 300, sleep };
    return { slept, ...createNeo4jRunner(failing(neo4j.driver, codes), undefined, retry) };
  }

  it.each([
    ['at once', [], []],
    ['after one failure', [deadlock], [100]],
    ['after ever longer pauses', [deadlock, deadlock, deadlock, deadlock], [100, 200, 300, 300]],
  ])('answers %s', async (_name, codes, slept) => {
    const tried = runner([...codes]);
    expect((await tried.run('RETURN $x AS x', { x: 'y' })).rows[0]?.get('x')).toBe('y');
    expect(tried.slept).toEqual(slept);
  });

  it('gives up in the end, and says that it may be tried again', async () => {
    const tried = runner(Array(5).fill(deadlock));
    await expect(tried.run('RETURN 1')).rejects.toMatchObject({ code: 'neo4j-unavailable', retriable: true });
    expect(tried.slept).toHaveLength(4);
  });

  it('never tries again what the driver calls final', async () => {
    const tried = runner([syntax]);
    await expect(tried.run('RETURN 1')).rejects.toMatchObject({ code: 'neo4j-refused', retriable: false });
    expect(tried.slept).toEqual([]);
  });

  it('streams rows, and names what the server refuses', async () => {
    const rows: unknown[] = [];
    for await (const row of runner([]).stream('UNWIND range(1, 3) AS n RETURN n')) rows.push(row.get('n'));
    expect(rows).toEqual([1, 2, 3]);
    const refused = async () => {
      for await (const _ of runner([]).stream('RETURN nothing')) rows.push(_);
    };
    await expect(refused()).rejects.toMatchObject({ code: 'neo4j-refused' });
  });
});
