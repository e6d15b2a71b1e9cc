import { describeRefiner, type Row } from './refiner-helper.ts';

const rows = (...list: Row[]): readonly Row[] => list;

describeRefiner(
  'time',
  {
    'on the verb itself': rows(
      ['Turkey shelled the town on Monday.', 'shelling', '2025-11-03..2025-11-03'],
      ['Turkey, which joined the alliance in 1952, shelled the town.', 'shelling', 'none'],
    ),
    'not that of other words': rows(
      ['“We shelled the town,” a Turkish general said on Monday.', 'shelling', 'none'],
      ['Under a 1988 agreement, Turkey shelled the town.', 'shelling', 'none'],
    ),
    'of the noun that names it too, and of the words it is told in': rows(
      ['The generals seized power in a 2020 coup.', 'coup', '2020-01-01..2020-12-31'],
      ['The rebels accused the army of bombing a market in Nyala on Sunday.', 'bombing', '2025-11-02..2025-11-02'],
    ),
    'right before the noun': rows([
      'Kenya jailed nine men after the May 2019 attack on Lamu.',
      'attack',
      '2019-05-01..2019-05-31',
    ]),
    'not that of a verb at another time': rows(
      ['Turkey condemned Chad on Monday after its shelling of the town.', 'shelling', 'none'],
      ['Turkey condemned Chad on Monday after its shelling of the town.', 'condemnation', '2025-11-03..2025-11-03'],
      ['Kenya fined Chad on Monday, hours after its shelling of the town.', 'shelling', '2025-11-03..2025-11-03'],
      ['Kenya met Chad on Monday, on the eve of a summit between Oman and Yemen.', 'meeting', '2025-11-04..2025-11-04'],
    ),
    'so many days before that of the verb above': rows(
      ['Chad urged calm on Thursday, one day after rebels shelled the town.', 'shelling', '2025-11-05..2025-11-05'],
      ['Two days after rebels shelled the town, the army retook it on Monday.', 'shelling', '2025-11-01..2025-11-01'],
      ['Chad urged calm on Thursday, years after rebels shelled the town.', 'shelling', 'none'],
    ),
    'of the verb above, where its clause never came true': rows([
      'Oman vetoed a draft resolution that would have tightened sanctions on Chad in May 2022.',
      'refusal',
      '2022-05-01..2022-05-31',
    ]),
    'of the verb that it is joined to': rows(
      ['Rebels ambushed the convoy on Wednesday and abducted four drivers.', 'abduction', '2025-11-05..2025-11-05'],
      ['Kenya and Chad held talks on Monday and will sign a treaty.', 'treaty-signing', 'none'],
    ),
    'taken up by “when”': rows(
      ['The siege ended in May, when the army shelled the city.', 'shelling', '2025-05-01..2025-05-31'],
      ['There has been calm since 2019, when Turkey shelled the town.', 'shelling', '2019-01-01..2019-12-31'],
      ['The siege ended in May because Turkey shelled the town.', 'shelling', 'none'],
    ),
  },
  ({ time }) => (time ? `${time.start ?? ''}..${time.end ?? ''}` : 'none'),
  { published: '2025-11-06' },
);
