import { describe, expect, it } from 'vitest';
import { joinHyphenatedVerbs } from '../../../src/language/reader/hyphenated-verbs.ts';
import type { Token } from '../../../src/model/doc.ts';

/** Words as `text/UPOS/head/deprel`, a word that touches the one before with a "+" in front; heads count from 1. */
function tokensOf(line: string): Token[] {
  let end = 0;
  return line.split(' ').map((word) => {
    const [written = '', upos, head, deprel = ''] = word.split('/');
    const text = written.replace(/^\+/, '');
    const start = written.startsWith('+') ? end : end + 1;
    end = start + text.length;
    return { start, end, text, lemma: text, upos: upos as Token['upos'], head: Number(head) - 1, deprel };
  });
}

const joined = (line: string) =>
  joinHyphenatedVerbs(tokensOf(line))
    .map(({ text, upos, head, deprel }) => `${text}/${upos}/${head + 1}/${deprel}`)
    .join(' ');

describe('joinHyphenatedVerbs', () => {
  it.each<[string, string, string]>([
    [
      'the subject read as part of the noun',
      'North/PROPN/2/compound Korea/PROPN/3/compound test/NOUN/5/nsubj +-/PUNCT/3/punct +fired/VERB/0/root rockets/NOUN/5/obj',
      'North/PROPN/2/compound Korea/PROPN/5/nsubj test/NOUN/5/compound -/PUNCT/3/punct fired/VERB/0/root rockets/NOUN/5/obj',
    ],
    [
      'an owner goes with it',
      'Chad/PROPN/4/nmod:poss ’s/PART/1/case army/NOUN/4/compound flight/NOUN/6/nsubj +-/PUNCT/4/punct +tested/VERB/0/root one/NUM/6/obj',
      'Chad/PROPN/3/nmod:poss ’s/PART/1/case army/NOUN/6/nsubj flight/NOUN/6/compound -/PUNCT/4/punct tested/VERB/0/root one/NUM/6/obj',
    ],
    [
      'what joins the clause is the verb’s',
      'Hours/NOUN/4/nmod:unmarked before/ADP/4/case Chad/PROPN/4/compound flight/NOUN/6/obl +-/PUNCT/4/punct +tested/VERB/7/advcl objected/VERB/0/root',
      'Hours/NOUN/6/obl:unmarked before/ADP/6/mark Chad/PROPN/6/nsubj flight/NOUN/6/compound -/PUNCT/4/punct tested/VERB/7/advcl objected/VERB/0/root',
    ],
    [
      'an adjective that stands for somebody',
      'the/DET/3/det North/ADJ/3/amod test/NOUN/5/nsubj +-/PUNCT/3/punct +fired/VERB/0/root one/NUM/5/obj',
      'the/DET/2/det North/ADJ/5/nsubj test/NOUN/5/compound -/PUNCT/3/punct fired/VERB/0/root one/NUM/5/obj',
    ],
    [
      'a subject of the noun alone',
      'Guards/PROPN/2/nsubj test/NOUN/4/compound +-/PUNCT/2/punct +fired/VERB/0/root rockets/NOUN/4/obj',
      'Guards/PROPN/4/nsubj test/NOUN/4/compound -/PUNCT/2/punct fired/VERB/0/root rockets/NOUN/4/obj',
    ],
  ])('%s', (_name, read, meant) => {
    expect(joined(read)).toBe(meant);
  });

  it.each<[string, string]>([
    [
      'an attribute',
      'the/DET/5/det state/NOUN/4/compound +-/PUNCT/2/punct +run/VERB/5/amod agency/NOUN/6/nsubj said/VERB/0/root',
    ],
    [
      'a dash with room around it',
      'Chad/PROPN/2/compound army/NOUN/4/nsubj -/PUNCT/2/punct fired/VERB/0/root rockets/NOUN/4/obj',
    ],
    [
      'a verb that has its subject',
      'Chad/PROPN/4/nsubj test/NOUN/4/compound +-/PUNCT/2/punct +fired/VERB/0/root rockets/NOUN/4/obj',
    ],
    [
      'nobody who could be the subject',
      'a/DET/2/det test/NOUN/4/nsubj +-/PUNCT/2/punct +fired/VERB/0/root rockets/NOUN/4/obj',
    ],
  ])('leaves %s', (_name, read) => {
    expect(joined(read)).toBe(read.replaceAll('+', ''));
  });
});
