import type { FromHelper, HelperFailure, ToHelper } from './helper-process.ts';

/**
 * Makes this process a helper of the one that started it: it prepares with what it is first told, then answers questions one
 * after another. It ends with its parent, whatever ends that; a Ctrl-C is the parent's to handle.
 */
export function answerParent<Setup, Question, Answer>(
  prepare: (setup: Setup) => Promise<(question: Question) => Promise<Answer>>,
): void {
  let answer: ((question: Question) => Promise<Answer>) | undefined;

  async function take(told: ToHelper<Setup, Question>): Promise<void> {
    try {
      if ('setup' in told) answer = await prepare(told.setup);
      send({ id: told.id, answer: 'question' in told ? await answer?.(told.question) : undefined });
    } catch (cause) {
      send({ id: told.id, failed: failureOf(cause) });
    }
  }

  let taken = Promise.resolve();
  process.on('message', (told) => {
    taken = taken.then(() => take(told as ToHelper<Setup, Question>)); // sent by helper-process.ts alone
  });
  process.on('disconnect', () => process.exit());
  process.on('SIGINT', () => {});
}

function send(message: FromHelper<unknown>): void {
  process.send?.(message, () => {}); // a parent that is gone needs no answer
}

function failureOf(cause: unknown): HelperFailure {
  if (!(cause instanceof Error)) return { name: 'Error', message: String(cause) };
  const { name, message } = cause;
  return { name, message, ...('code' in cause && { code: String(cause.code) }) };
}
