import type { Mention, Sentence, Token } from '../../model/doc.ts';

/**
 * “cw / rc (AP, dpa, Reuters)”: a bracket with nothing but news agencies credits the report and tells nothing of them. Gives
 * the names that stand in none. “Deutsche Welle (DW)” is no such bracket: it has one name.
 */
export function withoutCredits(
  names: readonly Mention[],
  sentence: Sentence,
  tokens: readonly Token[],
): readonly Mention[] {
  if (names.filter(({ type }) => type === 'media-outlet').length === 0) return names;
  const brackets: { start: number; end: number }[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    if (tokens[index]?.text !== '(') continue;
    let close = index + 1;
    while (close < sentence.endToken && isListed(tokens[close] as Token, names)) close += 1;
    const [open, end] = [tokens[index] as Token, tokens[close]];
    if (end?.text !== ')') continue;
    const inside = names.filter((name) => name.start >= open.end && name.end <= end.start);
    const agencies = inside.filter(({ type }) => type === 'media-outlet');
    if (inside.length >= 2 && agencies.length * 2 >= inside.length) brackets.push({ start: open.start, end: end.end });
  }
  return names.filter((name) => !brackets.some(({ start, end }) => start <= name.start && name.end <= end));
}

/** A name, or what stands between the names of a list. */
function isListed(token: Token, names: readonly Mention[]): boolean {
  if (/^(?:,|\/|;|and)$/.test(token.text)) return true;
  return (
    token.upos === 'PROPN' ||
    token.upos === 'X' ||
    names.some((name) => name.start <= token.start && token.end <= name.end)
  );
}
