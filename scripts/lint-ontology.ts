/**
 * Lints what ships as data: the ontology (dangling references, label clashes, triggers and examples), its frames, and the
 * knowledge. Part of `npm run check`; `entente check` does the same for a user's own.
 */
import { frameNames } from '../src/ontology/frame-names.ts';
import { defaultOntologySpec } from '../src/ontology/generated.ts';
import { checkAll } from '../src/pipeline/check.ts';
import { loadLexicon } from '../src/pipeline/resources.ts';

const { checked, problems } = checkAll(undefined, {});
const frames = loadLexicon().frames;
const dangling = frameNames(defaultOntologySpec).filter(({ frame }) => !frames.has(frame));
const all = [
  ...problems,
  ...dangling.map(({ type, frame }) => ({
    what: type,
    message: `frame: no frame “${frame}” in seeds/lexicon/frames.yaml`,
  })),
];
for (const { what, message } of all) console.error(`${what}: ${message}`);
console.log(`${checked.join('; ')}: ${all.length === 0 ? 'sound' : `${all.length} problem(s)`}`);
process.exitCode = all.length === 0 ? 0 : 1;
