/**
 * The import directions of the design: ontology ← model ← stages ← pipeline ← { explorer, cli }.
 * Stages meet only through the model; extract and resolve may also read knowledge.
 */
const stages = ['ingest', 'language', 'knowledge', 'extract', 'resolve', 'graph', 'sinks'];

/** A rule that forbids `from` every folder of src/ outside `allowed` (and itself). */
const only = (from, allowed) => ({
  name: `${from}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[from, ...allowed].join('|')})/` },
});

const base = ['ontology', 'model'];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('ontology', []),
    only('model', ['ontology']),
    ...stages.map((stage) => only(stage, stage === 'extract' || stage === 'resolve' ? [...base, 'knowledge'] : base)),
    only('pipeline', [...base, ...stages]),
    only('explorer', [...base, 'pipeline']),
    only('cli', [...base, 'pipeline', 'explorer']),
    {
      name: 'concrete-parts-only-in-presets',
      comment:
        'pipeline/presets.ts is the only file that names concrete annotators and extractors; resources.ts reads their data, and the reader has processes.',
      severity: 'error',
      from: {
        path: '^src/(pipeline|cli|explorer)/',
        pathNot: '^src/pipeline/(presets|resources|reader-process|start-reader-processes)\\.ts$',
      },
      to: { path: '^src/(language|extract/rules|resolve/mentions)/' },
    },
    {
      name: 'no-files-in-stages',
      comment: 'Between ingest and sinks a stage reads no file: the pipeline reads and hands in.',
      severity: 'error',
      from: { path: '^src/(ontology|model|ingest|language|knowledge|extract|resolve|graph)/' },
      to: { path: '^(node:)?(fs|fs/promises|child_process|net|http|https)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
