/** Something wrong with a schema folder, said so that a person can mend it. */
export interface OntologyProblem {
  readonly path: string;
  readonly message: string;
  readonly severity?: 'error' | 'warning';
}

/** A schema folder that cannot be used; `problems` lists all that was found. */
export class OntologyError extends Error {
  readonly code = 'ontology-invalid';
  readonly retriable = false;
  readonly problems: readonly OntologyProblem[];

  constructor(problems: readonly OntologyProblem[]) {
    super(
      `The ontology has ${problems.length} problem(s):\n${problems.map((p) => `  ${p.path}: ${p.message}`).join('\n')}`,
    );
    this.name = 'OntologyError';
    this.problems = problems;
  }
}
