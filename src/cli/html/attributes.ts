import { escapeHtml } from '../../model/escape-markup.ts';

/** Attributes, each escaped and quoted; those without a value are left out. Names are ours and never come from a text. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined || value === '' ? '' : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
}
