import { chainOf, describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'claimed',
  {
    'a deed by the word of whoever claims it, of another day': [
      ['The Taliban claimed responsibility for the attack on Monday.', 'attack', 'Taliban, -'],
      ['Hamas said it attacked the base on Monday.', 'attack', 'Hamas, dated'],
    ],
    'not to claim it tells nothing': [
      ['The Taliban did not claim responsibility.', 'attack', null],
      ['No group immediately claimed responsibility.', 'attack', null],
    ],
  },
  (claim, text) => `${chainOf(claim, text)}, ${claim.time ? 'dated' : '-'}`,
  { published: '2024-05-15' },
);
