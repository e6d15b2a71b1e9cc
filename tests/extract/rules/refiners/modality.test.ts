import { describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'modality',
  {
    planned: [
      ['Sweden is set to join NATO in July.', 'accession', 'planned'],
      ['India is to buy forty helicopters from France.', 'trade', 'planned'],
      ["Israel's plan to annex the valley angered Jordan.", 'seizure', 'planned'],
      ['Ms Ortiz will travel to Caracas to meet with Mr Herrera.', 'meeting', 'planned'],
      ['The foreign ministers of Chile and Peru are due to meet on Tuesday.', 'meeting', 'planned'],
    ],
    possible: [
      ['Libya may have sold missiles to the rebels.', 'military-aid', 'possible'],
      ['Pakistan reportedly arrested two Indian spies.', 'arrest', 'possible'],
      ['Qatar is said to have bought twenty jets from France.', 'trade', 'possible'],
      ['North Korea is believed to have hacked a bank in Dhaka.', 'cyberattack', 'possible'],
    ],
    demanded: [
      ['"Israel must lift the blockade," Erdogan said.', 'easing', 'demanded'],
      ['The UN called on Rwanda to withdraw its troops from Goma.', 'withdrawal', 'demanded'],
      ['Human Rights Watch urged Egypt to free the blogger.', 'release', 'demanded'],
      ['The opposition wants the prime minister removed.', 'expulsion', 'demanded'],
      ['The UN urged Zimbabwe to stop the raids and to release the farmers.', 'release', 'demanded'],
    ],
    conditional: [
      ['Iran would answer any attack on its ports.', 'attack', 'conditional'],
      ['Norway would promise Togo a bridge if the rebels disarmed.', 'pledge', 'conditional'],
      ['Without the embargo, China would have sold jets to Taiwan.', 'military-aid', 'conditional'],
    ],
    'a fact all the same': [
      ['Iran did not carry out any attack on the port.', 'attack', 'asserted'],
      ['Turkey attacked the village.', 'attack', 'asserted'],
      ['Turkey has issued an ultimatum to Syria if it does not withdraw its forces.', 'ultimatum', 'asserted'],
      ['Egypt is ready to withdraw its troops from Gaza if Israel opens the port.', 'pledge', 'asserted'],
      ['The court has lifted its ban on the party on condition that it disarms.', 'easing', 'asserted'],
      ['Belgrade denied any involvement in the murder.', 'denial', 'asserted'],
      ['Speaking after the seizure by Ghana of a training ship, the admiral offered to resign.', 'seizure', 'asserted'],
      ['Kenya vowed to act after the attack on Lamu.', 'attack', 'asserted'],
      ['Chad plans to investigate the bombing of Abéché by Sudan.', 'bombing', 'asserted'],
      ['Niger promised a response to the attack on Agadez.', 'attack', 'asserted'],
      ['Rwanda may protest over the arrest of its envoy by Uganda.', 'arrest', 'asserted'],
    ],
  },
  ({ modality }) => modality,
);
