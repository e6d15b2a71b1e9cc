const special = /[&<>"'\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
/** Most texts have nothing to escape, and this is quicker to tell. */
const plain = /^[\w .,:;|*()/-]*$/;
const everySpecial = new RegExp(special, 'gu');
const replacement = '\uFFFD';

const html: Readonly<Record<string, string>> = {
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

const xml: Readonly<Record<string, string>> = {
  ...html,
  "'": "'",
  // A reader turns these into spaces inside an attribute unless they are written as references.
  '\t': '&#9;',
  '\n': '&#10;',
};

/**
 * Text for an HTML element or a quoted attribute. What a page cannot hold (control characters, lone surrogates,
 * non-characters) becomes U+FFFD, one for one.
 */
export function escapeHtml(text: string): string {
  return escaped(text, (sign) => html[sign] ?? replacement);
}

/** Text for an XML 1.0 element or an attribute in double quotes. What XML cannot hold at all is U+FFFD. */
export function escapeXml(text: string): string {
  return escaped(text, escapeXmlSign);
}

/** An id stays an id of its own: what XML cannot hold is written out (`\u0000`), not made one sign for all. */
export function escapeXmlId(id: string): string {
  return escaped(id, (sign) => {
    const found = escapeXmlSign(sign);
    return found === replacement ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : found;
  });
}

function escaped(text: string, escapeSign: (sign: string) => string): string {
  return plain.test(text) || !special.test(text) ? text : text.replace(everySpecial, escapeSign);
}

function escapeXmlSign(sign: string): string {
  const code = sign.charCodeAt(0);
  return xml[sign] ?? (code >= 0x7f && code <= 0x9f ? `&#${code};` : replacement);
}
