import { describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'term',
  {
    'right behind the office': [
      ["Ellen Kpadeh, Liberia's finance minister since 2004, resigned.", 'holds-office', '2004-01-01..'],
      ['Ilse Berg, mayor of Lausanne from 2009 until 2017, wept.', 'holds-office', '2009-01-01..2017-12-31'],
      ['Jan Berg was prime minister of Norway between 1990 and 1996.', 'holds-office', '1990-01-01..1996-12-31'],
    ],
    'and not what is said of the verb': [
      ["Ellen Kpadeh, Liberia's finance minister, has been in jail since 2004.", 'holds-office', 'none'],
      ["Liberia's finance minister Ellen Kpadeh resigned in 2004.", 'holds-office', 'none'],
      [
        "Kenya fined Ellen Kpadeh, Liberia's finance minister since 2004, on Monday.",
        'sanction',
        '2025-11-03..2025-11-03',
      ],
      ["Kenya fined Ellen Kpadeh, Liberia's finance minister since 2004.", 'sanction', 'none'],
    ],
  },
  ({ time }) => (time ? `${time.start ?? ''}..${time.end ?? ''}` : 'none'),
  { published: '2025-11-06' },
);
