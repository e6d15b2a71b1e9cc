const replacement = '\uFFFD';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A reader of HTML makes a line feed of it, and the words would no longer stand where their offsets say.
  '\r': '&#13;',
  '\t': '\t',
  '\n': '\n',
};

/**
 * Text for an HTML element or a quoted attribute. What a page cannot hold (control characters, lone surrogates,
 * non-characters) becomes U+FFFD, one for one.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (sign) => references[sign] ?? replacement);
}

/** Attributes, each escaped and quoted; those without a value are left out. Names are ours and never come from a text. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined || value === '' ? '' : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
}
