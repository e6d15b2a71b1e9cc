import type { Mention } from '../../../model/doc.ts';
import type { FoundRelation } from './found-relation.ts';
import { findTitledOffice, isOffice } from './office-titles.ts';
import type { StandingContext } from './standing-context.ts';

/** “Leila Haddad is executive director of the institute”, “Kern, who is also Saarland's interior minister”: a title predicated. */
export function findPredicatedOffices(context: StandingContext): FoundRelation[] {
  const { doc, tree, lexicon, slotsOf } = context;
  return doc.tokens.flatMap((_word, token) => {
    if (!isOffice(token, tree, lexicon) || tree.child(token, 'cop') === undefined) return [];
    return (slotsOf(token).get('nsubj') ?? []).flatMap((subject) => {
      const person = personAt(subject, context);
      return person ? findTitledOffice(person, token, context) : [];
    });
  });
}

function personAt(token: number, { mentionAt, ontology }: StandingContext): Mention | undefined {
  const mention = mentionAt(token);
  if (!mention || !ontology.isA(mention.type, 'person')) return undefined;
  return mention.kind === 'pronoun' && mention.antecedent === undefined ? undefined : mention;
}
