const special = /[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
/** Most texts have nothing to escape, and this is quicker to tell. */
const plain = /^[\w .,:;|*()/-]*$/;
const everySpecial = new RegExp(special, 'gu');
const replacement = '\uFFFD';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader turns these into spaces inside an attribute unless they are written as references.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an XML 1.0 attribute or element. What XML cannot hold at all (control characters, lone surrogates) is U+FFFD. */
export function escapeXml(text: string): string {
  return plain.test(text) || !special.test(text) ? text : text.replace(everySpecial, escapeSign);
}

function escapeSign(sign: string): string {
  const code = sign.charCodeAt(0);
  return references[sign] ?? (code >= 0x7f && code <= 0x9f ? `&#${code};` : replacement);
}

/** An id stays an id of its own: what XML cannot hold is written out (`\u0000`), not made one sign for all. */
export function escapeXmlId(id: string): string {
  return plain.test(id) || !special.test(id) ? id : id.replace(everySpecial, escapeIdSign);
}

function escapeIdSign(sign: string): string {
  const escaped = escapeSign(sign);
  return escaped === replacement ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : escaped;
}
