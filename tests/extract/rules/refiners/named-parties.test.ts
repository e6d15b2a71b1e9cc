import { describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'named-parties',
  {
    'nobody is named who does or gets it': [
      ['The rebels were urged to leave.', 'appeal', null],
      ['Norway will defend every inch.', 'endorsement', null],
      ['A missile landed in Norway.', 'visit', null],
    ],
    'both are named, or one is enough': [
      ['Norway urged the rebels to leave.', 'appeal', 'appeal'],
      ['Norway supports Estonia.', 'endorsement', 'endorsement'],
      ['The envoy was arrested on Monday.', 'arrest', 'arrest'],
    ],
  },
  ({ type }) => type,
);
