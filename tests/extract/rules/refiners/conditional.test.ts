import { describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'conditional',
  {
    'inside a condition, or hanging on one': [
      ['If Turkey invades Cyprus, Greece will arrest the envoy.', 'invasion', 'conditional'],
      ['If Turkey invades Cyprus, Greece will arrest the envoy.', 'arrest', 'conditional'],
      [
        'If Iran had not released the sailors, Britain would have imposed sanctions on Iran.',
        'sanction',
        'conditional',
      ],
      ['Unless Sudan withdraws, Egypt will bomb the dam.', 'bombing', 'conditional'],
      ['Provided that the rebels disarm, the government will free their leaders.', 'disarmament', 'conditional'],
      ['Provided that the rebels disarm, the government will free their leaders.', 'release', 'conditional'],
      ['Should Ukraine join NATO, Russia would deploy missiles in Belarus.', 'deployment', 'conditional'],
      ['In the event of an Israeli strike, Iran would close the strait.', 'restriction', 'conditional'],
      ['Serbia could be suspended as long as it shelters the general.', 'suspension', 'conditional'],
      ['Russia would have annexed the province if the West had not intervened.', 'seizure', 'conditional'],
    ],
    'not hanging on one': [
      ['Rwanda will respect the independence of the court even if the vote is lost.', 'endorsement', 'planned'],
      ['Turkey attacked the village, and Greece asked if it would be compensated.', 'attack', 'asserted'],
      ['When Turkey attacked the village, Greece arrested the envoy.', 'attack', 'asserted'],
      ['If the vote is lost, the minister who attacked the village will be free.', 'attack', 'asserted'],
      ['The envoy asked whether Chad had paid. Niger arrested him.', 'arrest', 'asserted'],
    ],
  },
  ({ modality }) => modality,
);
