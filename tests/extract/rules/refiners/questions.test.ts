import { describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'questions',
  {
    'claim nothing': [
      ['Did Moscow attack the village?', 'attack', null],
      ['"Why did Chad attack the village?" he asked.', 'attack', null],
      ['Asked whether Chad had attacked Niger, he said no.', 'attack', null],
    ],
    'are none': [['The minister asked who had paid; Moscow attacked the village.', 'attack', 'attack']],
  },
  ({ type }) => type,
);
