import { describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'ordinal',
  {
    'which one it is': [['North Korea carried out its sixth nuclear test.', 'nuclear-test', '6']],
    'nothing of another word': [
      ['North Korea carried out a nuclear test for the third president.', 'nuclear-test', '-'],
      ['North Korea carried out a nuclear test.', 'nuclear-test', '-'],
    ],
  },
  ({ qualifiers }) => String(qualifiers.ordinal ?? '-'),
);
