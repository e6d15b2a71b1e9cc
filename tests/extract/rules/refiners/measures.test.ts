import { describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'measures',
  {
    'which measure, what became of it, by which law': [
      ['Britain imposed a travel ban on Zimbabwean officials.', 'sanction', 'travel ban, imposed, -'],
      ['The European Union froze the assets of ten Syrian generals.', 'sanction', 'asset freeze, imposed, -'],
      ['Canada lifted its sanctions on Belarus.', 'easing', '-, lifted, -'],
      ['Brussels extended its travel ban on two Moldovan officials.', 'sanction', 'travel ban, extended, -'],
      ['Japan extended its sanctions against Russia.', 'sanction', '-, extended, -'],
      [
        'Canada blacklisted a Burmese bank under the Magnitsky Act.',
        'sanction',
        'blacklisting, imposed, Magnitsky Act',
      ],
      [
        'The United States imposed Magnitsky Act sanctions on a Ugandan general.',
        'sanction',
        '-, imposed, Magnitsky Act',
      ],
      ['Iran has evaded the oil embargo for years.', 'sanction', 'oil embargo, evaded, -'],
    ],
    'nothing where the words say nothing': [['Sanctions against Zimbabwe hurt.', 'sanction', '-, -, -']],
  },
  ({ qualifiers }) => ['measure', 'change', 'legalBasis'].map((name) => qualifiers[name] ?? '-').join(', '),
);
