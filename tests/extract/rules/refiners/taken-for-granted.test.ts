import { describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'the scope of a word above',
  {
    'reaches no relation that only says who is meant': [
      ['Poland may close its border with Belarus.', 'borders', 'affirmed asserted'],
      ['Sudan denied arming Eritrea, an ally of Chad.', 'allied-with', 'affirmed asserted'],
    ],
    'reaches one that is said of somebody': [
      ['Pakistan is no longer an ally of the Taliban.', 'allied-with', 'negated asserted'],
      ['Ukraine may become an ally of Japan.', 'allied-with', 'affirmed possible'],
    ],
  },
  ({ polarity, modality }) => `${polarity} ${modality}`,
);
