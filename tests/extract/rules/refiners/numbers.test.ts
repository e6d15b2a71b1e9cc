import { describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'numbers',
  {
    'whom words count': [
      ['A bomb killed 12 people in Kabul.', 'attack', 'killed 12'],
      ['Rebels attacked the camp, killing nine soldiers.', 'attack', 'killed 9'],
      ['Police arrested 20 protesters in Minsk.', 'arrest', 'detained 20'],
      ['Six soldiers and seven rebels were killed in a raid.', 'attack', 'killed 13'],
      ['A bomb killed two police officers and a bystander.', 'attack', 'killed 3'],
      ['A total of 33 fighters were killed.', 'attack', 'killed 33'],
      ['A gunman shot and killed two soldiers.', 'attack', 'killed 2'],
      ['Gunmen shot dead four officers and a bystander.', 'attack', 'killed 5'],
      ['Police arrested two men and a woman in Minsk.', 'arrest', 'detained 3'],
      ['A bomb killed 15 police officers and guardsmen.', 'attack', 'killed 15'],
      ['The army captured eight prisoners and two tanks.', 'arrest', 'detained 8'],
      ['A bomb killed 12 people, including three children.', 'attack', 'killed 12'],
      ['Japan lent Mongolia 200 million dollars.', 'economic-aid', 'amount 200 million dollars'],
    ],
    'nothing where no whole number stands': [
      ['A bomb killed dozens of people in Kabul.', 'attack', ''],
      ['Police arrested protesters in Minsk.', 'arrest', ''],
      ['A bomb killed a man and a woman.', 'attack', ''],
      ['A bomb killed 2,00,000 people.', 'attack', ''],
    ],
  },
  ({ qualifiers }) =>
    Object.entries(qualifiers)
      .filter(([name]) => ['killed', 'detained', 'amount'].includes(name))
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
);
