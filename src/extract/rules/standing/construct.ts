import type { Mention } from '../../../model/doc.ts';
import type { NamingConstruction } from '../../../ontology/spec.ts';
import type { StandingContext } from './standing-context.ts';

/** One side of a relation that a construction found for a name, with the word that tells it. */
export interface Related {
  readonly token: number;
  readonly target: Mention;
  readonly status: string | undefined;
}

/** One way in which the words around a name relate it to another. It never sees an edge type: their YAML say which ends they take. */
export interface Construct {
  readonly name: NamingConstruction;
  find(name: Mention, context: StandingContext): readonly Related[];
}
