import { describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'bounds',
  {
    'what lasts begins or ends': [
      ['The alliance between Poland and Romania dates from 1921.', 'allied-with', '1921-01-01 ..'],
      ['The defence pact between Libya and Malta expired in 1990.', 'allied-with', '.. 1990-12-31'],
      ["Ecuador's membership of OPEC ended in 2020.", 'member-of', '.. 2020-12-31'],
      ['France and Britain formed an alliance in 1904.', 'allied-with', '1904-01-01 ..'],
      ['Syria was suspended from the Arab League in 2011.', 'member-of', '2011-01-01 ..'],
      ['Russia was expelled from the Council of Europe in 2022.', 'member-of', '.. 2022-12-31'],
      ['Poland has been in NATO since 1999.', 'member-of', '1999-01-01 ..'],
    ],
    'what only happens has its own day': [
      ['France and Britain formed an alliance in 1904.', 'agreement', '1904-01-01 .. 1904-12-31'],
      ['Canada imposed sanctions on two Haitian ministers in 2010.', 'sanction', '2010-01-01 .. 2010-12-31'],
    ],
  },
  ({ time }) => `${time?.start ?? ''} .. ${time?.end ?? ''}`.trim(),
);
