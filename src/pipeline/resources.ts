import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse as parseYaml } from 'yaml';
import { createKnowledgeIndex, type KnowledgeIndex } from '../knowledge/knowledge-index.ts';
import { parseKnowledge, readTrustedKnowledge } from '../knowledge/parse-knowledge.ts';
import { parseTimesLexicon, type TimesLexicon } from '../language/times/times-lexicon.ts';
import { FormatError, UsageError } from '../model/errors.ts';
import type { Lexicon, TellingWords } from '../model/lexicon.ts';
import { type LexiconFile, parseLexicon, parseTellingWords } from '../model/parse-lexicon.ts';
import { defaultOntologySpec } from '../ontology/generated.ts';
import { createOntology, type Ontology } from '../ontology/ontology.ts';
import { parseOntology } from '../ontology/parse-ontology.ts';
import { readSchemaFolder } from './read-schema-folder.ts';

/** All that the program knows before it reads: files of `schema/` and `seeds/`, and the user's own. */
export interface Resources {
  readonly ontology: Ontology;
  readonly lexicon: Lexicon;
  readonly knowledge: KnowledgeIndex;
  readonly timesLexicon: TimesLexicon;
  readonly readerModel: ReaderModel;
}

/** Of these what it takes to draw a graph from claims. */
export interface ViewResources extends Pick<Resources, 'ontology' | 'knowledge'> {
  readonly lexicon: Pick<Lexicon, 'tellings'>;
}

/** Where the reader's weights are, with what is needed to use them. */
export interface ReaderModel {
  /** Path of reader.onnx: it is large, and loaded by whoever reads. */
  readonly model: string;
  readonly vocabulary: string;
  /** Parsed from JSON; the reader checks it. */
  readonly labels: unknown;
}

export interface ResourceOptions {
  /** Folders laid out like `schema/` that add types or change them. */
  readonly schema?: readonly string[];
  /** JSONL files laid out like those of `seeds/knowledge/`. */
  readonly knowledge?: readonly string[];
}

/** The package's own folder, from `src/pipeline/` as from `dist/`. */
export function packageFolder(): URL {
  for (const up of ['../', '../../']) {
    const folder = new URL(up, import.meta.url);
    if (existsSync(new URL('seeds/', folder)) && existsSync(new URL('package.json', folder))) return folder;
  }
  throw new FormatError(
    'seeds-missing',
    'The folder seeds/ is missing beside the program: the installation is not whole.',
  );
}

/**
 * Reads what the stages are handed.
 *
 * @throws UsageError for a folder or file that cannot be read, OntologyError or FormatError for one that is not sound.
 */
export function loadResources(options: ResourceOptions = {}): Resources {
  const seeds = new URL('seeds/', packageFolder());
  return {
    ontology: loadOntology(options.schema),
    lexicon: loadLexicon(),
    timesLexicon: parseTimesLexicon(parseYaml(readFileSync(new URL('lexicon/times.yaml', seeds), 'utf8'))),
    knowledge: loadKnowledge(options.knowledge),
    readerModel: {
      model: fileURLToPath(new URL('model/reader.onnx', seeds)),
      vocabulary: readFileSync(new URL('model/vocab.txt', seeds), 'utf8'),
      labels: JSON.parse(readFileSync(new URL('model/reader.json', seeds), 'utf8')),
    },
  };
}

/** The ontology that ships, or that with the changes of the user's folders, in their order. */
export function loadOntology(folders: readonly string[] = []): Ontology {
  let spec = defaultOntologySpec;
  for (const folder of folders) {
    if (!existsSync(folder)) throw new UsageError('schema-missing', `--schema: no folder “${folder}”`);
    spec = parseOntology(readSchemaFolder(pathToFileURL(`${folder}/`)), spec);
  }
  return createOntology(spec);
}

/** The words of English that several stages know. */
export function loadLexicon(): Lexicon {
  return parseLexicon(readFolder(new URL('seeds/lexicon/', packageFolder()), '.yaml'));
}

/** The words among them that help to tell events apart. */
export function loadTellingWords(): TellingWords {
  const name = 'tellings.yaml';
  return parseTellingWords([{ name, text: readFileSync(new URL(`seeds/lexicon/${name}`, packageFolder()), 'utf8') }]);
}

/** What ships in `seeds/knowledge/`, which a test has checked, and the user's own files, which are checked here. */
export function loadKnowledge(files: readonly string[] = []): KnowledgeIndex {
  const shipped = readTrustedKnowledge(readFolder(new URL('seeds/knowledge/', packageFolder()), '.jsonl'));
  const own = parseKnowledge(files.map((path) => ({ name: path, text: readGiven(path) })));
  return createKnowledgeIndex([...shipped, ...own]);
}

function readFolder(folder: URL, extension: string): LexiconFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}

function readGiven(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UsageError('file-unreadable', `${path}: cannot be read`, { cause });
  }
}
