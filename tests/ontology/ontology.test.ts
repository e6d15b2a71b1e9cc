import { describe, expect, it } from 'vitest';
import { checkOntology } from '../../src/ontology/check-ontology.ts';
import { defaultOntologySpec } from '../../src/ontology/generated.ts';
import { createOntology } from '../../src/ontology/ontology.ts';
import { OntologyError } from '../../src/ontology/ontology-error.ts';
import { parseOntology, type SchemaFile } from '../../src/ontology/parse-ontology.ts';

const base: SchemaFile[] = [
  { path: 'nodes/actor.yaml', text: "definition: Somebody who acts.\nabstract: true\nlabel: Actor\ncolour: '#111111'" },
  {
    path: 'nodes/state.yaml',
    text: "definition: A state of the world.\nextends: actor\nlabel: State\ncolour: '#222222'",
  },
  {
    path: 'edges/met-with.yaml',
    text: "definition: They met one another.\nkind: projected\nlabel: MET_WITH\ndomain: [actor]\nrange: [actor]\nsymmetric: true\ncolour: '#333333'",
  },
  {
    path: 'events/meeting.yaml',
    text: "definition: Parties meet face to face.\nplover: CONSULT\nlabel: Meeting\nreciprocal: true\nprojects: {edge: met-with, source: agent, target: agent}\nroles: {agent: [actor]}\ncolour: '#444444'",
  },
];

function changed(path: string, change: (text: string) => string): SchemaFile[] {
  return base.map((file) => (file.path === path ? { path, text: change(file.text) } : file));
}

function problemsOf(files: readonly SchemaFile[]): string {
  try {
    parseOntology(files);
  } catch (error) {
    if (error instanceof OntologyError) return error.message;
    throw error;
  }
  return '';
}

describe('parseOntology', () => {
  it('reads a sound schema', () => {
    const ontology = createOntology(parseOntology(base));
    expect(ontology.labels('state')).toEqual(['Actor', 'State']);
    expect(ontology.isA('state', 'actor')).toBe(true);
    expect(ontology.isA('actor', 'state')).toBe(false);
  });

  it.each([
    [
      'an unknown supertype',
      changed('nodes/state.yaml', (text) => text.replace('extends: actor', 'extends: aktor')),
      /nodes\/state\.yaml: extends: no type “aktor”\. Allowed: actor, state/,
    ],
    ['a circle', changed('nodes/actor.yaml', (text) => `${text}\nextends: state`), /is a circle/],
    [
      'a dangling domain',
      changed('edges/met-with.yaml', (text) => text.replace('domain: [actor]', 'domain: [ghost]')),
      /edges\/met-with\.yaml: domain: no type “ghost”/,
    ],
    [
      'a dangling projection',
      changed('events/meeting.yaml', (text) => text.replace('edge: met-with', 'edge: saw')),
      /projects\.edge: no type “saw”/,
    ],
    [
      'a missing definition',
      changed('nodes/state.yaml', (text) => text.replace(/definition:.*\n/, '')),
      /nodes\/state\.yaml: definition/,
    ],
    [
      'a label of two types',
      changed('nodes/state.yaml', (text) => text.replace('label: State', 'label: Meeting')),
      /label: Meeting is already that of nodes\/state\.yaml/,
    ],
    ['an unknown field', changed('nodes/state.yaml', (text) => `${text}\ncolor: red`), /nodes\/state\.yaml/],
    ['broken YAML', changed('nodes/state.yaml', () => 'a: [1'), /nodes\/state\.yaml: no YAML/],
    ['a file in the wrong place', [...base, { path: 'state.yaml', text: '' }], /expected nodes\/TYPE\.yaml/],
  ])('says what to mend: %s', (_name, files, message) => {
    expect(problemsOf(files)).toMatch(message);
  });

  it('lets a user add a type and change one', () => {
    const spec = parseOntology(
      [
        {
          path: 'nodes/tribe.yaml',
          text: "definition: A tribe that acts as one.\nextends: actor\nlabel: Tribe\ncolour: '#555555'",
        },
        {
          path: 'nodes/state.yaml',
          text: "definition: A state, told otherwise.\nextends: actor\nlabel: State\ncolour: '#666666'",
        },
      ],
      parseOntology(base),
    );
    expect(Object.keys(spec.nodes)).toEqual(['actor', 'state', 'tribe']);
    expect(spec.nodes.state?.colour).toBe('#666666');
  });
});

describe('the ontology that ships', () => {
  const ontology = createOntology(defaultOntologySpec);
  const { edges, events } = defaultOntologySpec;

  it('is sound', () => {
    expect(checkOntology(defaultOntologySpec)).toEqual([]);
  });

  it('gives every event with a PLOVER category an edge, and no other', () => {
    for (const [type, { plover, projects }] of Object.entries(events))
      expect([type, projects !== undefined]).toEqual([type, plover !== null]);
  });

  it('has examples that must and must not match for every type that is read from text', () => {
    const read = [...Object.entries(events), ...Object.entries(edges).filter(([, { kind }]) => kind === 'standing')];
    for (const [type, { examples, triggers }] of read) {
      expect([type, examples.some(({ claims }) => claims.length > 0)]).toEqual([type, true]);
      expect([type, examples.some(({ claims }) => claims.length === 0)]).toEqual([type, true]);
      expect([type, Object.keys(triggers).length > 0]).toEqual([type, true]);
    }
  });

  it('gives every supertype as a label', () => {
    expect(ontology.labels('official')).toEqual(['Entity', 'Actor', 'Person', 'Official']);
    expect(ontology.labels('military-force').slice(-2)).toEqual(['Organization', 'MilitaryForce']);
  });
});
