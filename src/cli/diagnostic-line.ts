import type { Diagnostic } from '../model/diagnostic.ts';

/** A diagnostic as one line for a person. Where it came from is said once, even if the message says it too. */
export function diagnosticLine({ severity, source, message }: Diagnostic): string {
  const where = source === undefined || message.startsWith(source) ? '' : `${source}: `;
  return `${severity}: ${where}${message}\n`;
}
