import { describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'figures-of-speech',
  {
    'of games, markets, weather and daily life': [
      ['Germany crushed Brazil 4-0, and the hosts surrendered after half an hour.', 'disarmament', null],
      ['Brokers in Abidjan traded blows with the bears all week.', 'clash', null],
      ['The mayor attacked her deputy in a war of words over parking.', 'attack', null],
      ['Jeanne threatened the Bahamas, forecasters said, before turning north.', 'threat', null],
    ],
    'of war, whatever is played near by': [
      ['Rebels attacked a football stadium in Aden.', 'attack', 'attack'],
      ['Soldiers stormed the supermarket where the gunmen hid.', 'attack', 'attack'],
      ['Gunmen attacked a convoy near Gao.', 'attack', 'attack'],
      ['Tornado jets flew low, and France attacked the depot.', 'attack', 'attack'],
      ['The king will visit Oman in the second half of May.', 'visit', 'visit'],
      ['FIFA suspended Kuwait before the tournament.', 'suspension', 'suspension'],
      ['Lawmakers rejected the treaty in a 34-11 vote.', 'refusal', 'refusal'],
      ['Rebels in Sudan attacked a village on May 10-12.', 'attack', 'attack'],
    ],
  },
  ({ type }) => type,
);
