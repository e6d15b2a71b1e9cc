import { surface } from '../../../../src/model/span.ts';
import { describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'speech-content',
  {
    'what an act is about has its frame and its parties': [
      ['Turkey threatened to attack the village.', 'attack', 'planned Turkey → the village'],
      ['Kenya pledged to release the fishermen.', 'release', 'planned Kenya → the fishermen'],
      ['Egypt was urged to release the blogger.', 'release', 'demanded Egypt → the blogger'],
      ['Belgrade blamed Pristina for the attack on the bridge.', 'attack', 'asserted Pristina → the bridge'],
      ['Bolivia demanded an apology from Chile.', 'apology', 'demanded Chile → '],
      ['Norway threatened Serbia with sanctions.', 'sanction', 'planned Norway → Serbia'],
    ],
    'what it is not about keeps its own': [
      [
        'Kenya summoned the Danish envoy to protest against the film.',
        'condemnation',
        'asserted Kenya → the Danish envoy',
      ],
      ['Turkey warned Greece after the attack on the bridge.', 'attack', 'asserted  → the bridge'],
      ['Speaking after the attack on the bridge, Kenya pledged aid.', 'attack', 'asserted  → the bridge'],
      ['Kenya pledged aid, and Chad attacked the bridge.', 'attack', 'asserted Chad → the bridge'],
    ],
  },
  ({ modality, participants }, text) => {
    const who = (role: string) =>
      participants.flatMap((one) => (one.role === role ? [surface(text, one.mention)] : [])).join(', ');
    return `${modality} ${who('agent')} → ${who('recipient')}`;
  },
);
