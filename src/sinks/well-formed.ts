/** UTF-8 has no half of a surrogate pair: it becomes U+FFFD, as every encoder would have it. */
export function wellFormed(text: string): string {
  return text.toWellFormed();
}

/** An id stays an id of its own: half a pair is written out (`\ud800`), not made one sign for all. */
export function wellFormedId(id: string): string {
  return id.isWellFormed() ? id : id.replace(/\p{Cs}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}
