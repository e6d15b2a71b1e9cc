import { UsageError } from '../../model/errors.ts';
import { explainText, type TextExplanation } from '../../pipeline/explain.ts';
import { type SessionOptions, withSession } from '../open-session.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

export interface ExplainOptions extends SessionOptions {
  readonly published?: string;
  readonly json?: boolean;
}

/** `entente explain TEXT` */
export async function explainCommand(text: string, options: ExplainOptions, terminal: Terminal): Promise<ExitCode> {
  const { published, json } = options;
  if (published !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(published)) {
    throw new UsageError('date-invalid', `--published: “${published}” is no date. Expected YYYY-MM-DD`);
  }
  return withSession(options, async (_resources, preset) => {
    const explained = await explainText(text, published, preset);
    terminal.out(json ? `${JSON.stringify(explained, null, 2)}\n` : render(explained));
    return exitCodes.fine;
  });
}

function render({ explanations, mentions }: TextExplanation): string {
  const lines: string[] = [];
  let sentence = '';
  for (const one of explanations) {
    if (one.sentence !== sentence) lines.push('', `“${one.sentence}”`);
    sentence = one.sentence;
    lines.push(
      `  ${one.reason === null ? '✓' : '✗'} ${one.type} by the ${one.form} “${one.trigger}”${one.reason ? `: ${one.reason}` : ''}`,
    );
    for (const { role, words, slot } of one.participants) lines.push(`      ${role.padEnd(10)} ${words}  (${slot})`);
    for (const { refiner, change } of one.steps) lines.push(`      ${refiner.padEnd(15)} ${change}`);
  }
  if (explanations.length === 0) lines.push('No word of this text is a trigger of any type.');
  const found = mentions.map(({ words, type, kind }) => `${words} (${type}, ${kind})`);
  lines.push('', `Mentions: ${found.length > 0 ? found.join('; ') : 'none'}`);
  return `${lines.join('\n').trim()}\n`;
}
