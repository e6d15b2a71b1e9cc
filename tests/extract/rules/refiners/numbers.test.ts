import { describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'numbers',
  {
    'whom words count': [
      ['A bomb killed 12 people in Kabul.', 'attack', 'killed 12'],
      ['Rebels attacked the camp, killing nine soldiers.', 'attack', 'killed 9'],
      ['Police arrested 20 protesters in Minsk.', 'arrest', 'detained 20'],
      ['Japan lent Mongolia 200 million dollars.', 'economic-aid', 'amount 200 million dollars'],
    ],
    'nothing where no whole number stands': [
      ['A bomb killed dozens of people in Kabul.', 'attack', ''],
      ['Police arrested protesters in Minsk.', 'arrest', ''],
    ],
  },
  ({ qualifiers }) =>
    Object.entries(qualifiers)
      .filter(([name]) => ['killed', 'detained', 'amount'].includes(name))
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
);
