import { expect, test } from 'vitest';
import { lemmatize } from '../../src/language/lemmatize.ts';

test.each([
  [
    'VERB',
    'went go, stopped stop, making make, tried try, visited visit, agreed agree, need need, lying lie, controlled control, says say, watches watch, focuses focus, creating create, sanctioned sanction, vetoed veto, overseeing oversee, withdrew withdraw, deployed deploy, urging urge, releasing release, seized seize',
  ],
  ['AUX', "was be, 's be, 'll will, wo will, ca can, has have, did do, ’re be"],
  [
    'NOUN',
    'countries country, boxes box, cases case, men man, crises crisis, news news, headquarters headquarters, troops troop, bases base, 1980s 1980s, allies ally, heroes hero, buses bus, wives wife, by-elections by-election, CFLs cfl',
  ],
  [
    'PROPN',
    'States State, Iraqis Iraqi, Russians Russian, Reuters Reuters, Athens Athens, Sept. September, Seoul Seoul',
  ],
  ['ADJ', 'larger large, best good, happiest happy, Russian Russian, former former, modest modest'],
  ['ADV', 'later late, best well, quickly quickly'],
  ['PRON', 'them they, me I, these this, his his, who who'],
  ['DET', 'an a, those that, the the'],
  ['PART', "n't not, n’t not, 's 's, ’s 's, to to"],
  ['NUM', '1,250 1250, m million, two two'],
  ['PUNCT', '“ ", ’ \', . .'],
  ['ADP', 'Of of'],
])('%s', (upos, pairs) => {
  for (const pair of pairs.split(', ')) {
    const [form = '', lemma = ''] = pair.split(' ');
    expect(`${form} ${lemmatize(form, upos)}`).toBe(`${form} ${lemma}`);
  }
});

test('the relation tells the two words "her" apart', () => {
  expect(lemmatize('her', 'PRON', 'obj')).toBe('she');
  expect(lemmatize('her', 'PRON', 'nmod:poss')).toBe('her');
});
