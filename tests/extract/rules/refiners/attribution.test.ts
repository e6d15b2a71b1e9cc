import { chainOf, describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'attribution',
  {
    'the chain of speakers, outermost first': [
      ['Seoul said Pyongyang fired a missile.', 'missile-test', 'Seoul'],
      ['According to the Dutch minister, four Russians hacked the laboratory.', 'cyberattack', 'the Dutch minister'],
      [
        'The minister said the mayor had told her that Burundian soldiers had attacked the village.',
        'attack',
        'The minister > the mayor',
      ],
      [
        'Reuters quoted a Turkish official as saying that Russia had attacked the port.',
        'attack',
        'a Turkish official',
      ],
      ['"France attacked us," the general told reporters.', 'attack', 'the general'],
      ['Pakistan rejected a claim by India that it had attacked the port.', 'attack', 'India > Pakistan'],
      ['US envoy Martin Hale, who led the talks, said that Russia had attacked the port.', 'attack', 'Martin Hale'],
      ['Armenia accused Azerbaijan of attacking a school.', 'attack', 'Armenia'],
    ],
    "the article's own voice": [
      ['Seoul closed its embassy after Pyongyang fired a missile.', 'missile-test', ''],
      ['Rome says it never paid the gang; Oslo attacked the village.', 'attack', ''],
      ['The minister who said so attacked the village.', 'attack', ''],
      ['Turkey threatened to attack the village.', 'threat', ''],
    ],
  },
  chainOf,
);
