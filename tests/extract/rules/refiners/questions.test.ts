import { describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'questions',
  {
    'claim nothing': [
      ['Did Moscow attack the village?', 'attack', null],
      ['It remains unclear whether Iran attacked the tanker.', 'attack', null],
      ['The envoy asked if Chad had attacked the village.', 'attack', null],
      ['"Why did Chad attack the village?" he asked.', 'attack', null],
      ['Asked whether Chad had attacked Niger, he said no.', 'attack', null],
    ],
    'are none': [
      ['If Chad attacks the village, Niger will protest.', 'attack', 'attack'],
      ['The minister asked who had paid; Moscow attacked the village.', 'attack', 'attack'],
    ],
  },
  ({ type }) => type,
);
