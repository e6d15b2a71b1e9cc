import { expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokenize.ts';

const words = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));

/** Each text without its spaces' help: the tokens, joined by "|". */
test.each([
  // clitics
  ["They don't know it's over.", "They|do|n't|know|it|'s|over|."],
  ['They don’t know it’s over.', 'They|do|n’t|know|it|’s|over|.'],
  ["We can't and we won't.", "We|ca|n't|and|we|wo|n't|."],
  ['We cannot say who was gonna win.', 'We|can|not|say|who|was|gon|na|win|.'],
  ["You should've; I'd've; she'll.", "You|should|'ve|;|I|'d|'ve|;|she|'ll|."],
  ["Seoul's envoys and the Houthis' drones", "Seoul|'s|envoys|and|the|Houthis|'|drones"],
  ["the '90s, six o'clock, rock 'n' roll", "the|'90s|,|six|o'clock|,|rock|'n'|roll"],
  ["AT&T's and NATO’s", "AT&T|'s|and|NATO|’s"],
  ["L'Aquila, Shi'ite, Qur'an", "L'Aquila|,|Shi'ite|,|Qur'an"],
  // hyphens
  ['Vice Minister Han Sang-woo', 'Vice|Minister|Han|Sang|-|woo'],
  ["Choe Son-hui's aide", "Choe|Son|-|hui|'s|aide"],
  ['a self-made, 12-year-old deal', 'a|self|-|made|,|12|-|year|-|old|deal'],
  ['anti-aircraft and mid-August pre-talks, ex-minister', 'anti-aircraft|and|mid-August|pre-talks|,|ex-minister'],
  ['UN-backed, non-nuclear e-mail', 'UN|-|backed|,|non-nuclear|e-mail'],
  ['B-1B bombers, S-400s and an F-16', 'B|-|1B|bombers|,|S|-|400s|and|an|F|-|16'],
  ['the 2015–2019 talks', 'the|2015|–|2019|talks'],
  ['war—or peace -- or neither', 'war|—|or|peace|--|or|neither'],
  // abbreviations
  ['The U.S. and the U.N. met.', 'The|U.S.|and|the|U.N.|met|.'],
  ['On Sep. 3 Gen. Lee met Mr. Kim at 5 p.m.', 'On|Sep.|3|Gen.|Lee|met|Mr.|Kim|at|5|p.m.'],
  ['J. Q. Brown Jr. of Acme Corp., Inc.', 'J.|Q.|Brown|Jr.|of|Acme|Corp.|,|Inc.'],
  ['It is No. 5, etc., e.g. here.', 'It|is|No.|5|,|etc.|,|e.g.|here|.'],
  ['They said no. Then they left it to me.', 'They|said|no|.|Then|they|left|it|to|me|.'],
  // numbers, money, times
  ['1,250.50 of $5m and US$3 billion, €20bn', '1,250.50|of|$|5|m|and|US$|3|billion|,|€|20|bn'],
  ['3.5% by 5pm or 17:30', '3.5|%|by|5|pm|or|17:30'],
  ['on 9/11, on 11/28/2000 and 2017-09-03', 'on|9/11|,|on|11/28/2000|and|2017-09-03'],
  ['the 1980s, the 21st, 10km, 35°C', 'the|1980s|,|the|21st|,|10|km|,|35|°|C'],
  ['5-10 men', '5|-|10|men'],
  // addresses and signs
  ['See https://example.org/a?b=c#d, or www.example.org.', 'See|https://example.org/a?b=c#d|,|or|www.example.org|.'],
  ['Write to press.office@mfa.example.org!', 'Write|to|press.office@mfa.example.org|!'],
  ['(example.com)', '(|example.com|)'],
  ['“Stop…” she said :-)', '“|Stop|…|”|she|said|:-)'],
  ['Wait... what?! No!!!', 'Wait|...|what|?!|No|!!!'],
  ['"Yes," \'no\' and [...]', '"|Yes|,|"|\'|no|\'|and|[...]'],
  ['and/or, he/she, w/o', 'and|/|or|,|he|/|she|,|w/o'],
  ['#EndTheWar @Ministry #1', '#EndTheWar|@Ministry|#|1'],
  ['👩‍👩‍👧 and 🇰🇷!', '👩‍👩‍👧|and|🇰🇷|!'],
  ['naïve café Ağrı Łódź', 'naïve|café|Ağrı|Łódź'],
  ['over.Then', 'over|.|Then'],
  ['', ''],
  [' \n\u200b\t', ''],
])('%s', (text, expected) => {
  expect(words(text).join('|')).toBe(expected);
});

test('a span is read as if it stood alone, with the offsets of the text', () => {
  const text = 'One. Two three.';
  expect(tokenize(text, { start: 5, end: 8 })).toEqual([{ start: 5, end: 8 }]);
});

test('a very long run without blanks is read in linear time', () => {
  const run = 'a.b-c’d@e/'.repeat(20_000);
  const tokens = tokenize(run);
  expect(tokens.at(-1)?.end).toBe(run.length);
});
