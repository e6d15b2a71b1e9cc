import { createHash } from 'node:crypto';
import { escapeHtml } from '../../model/escape-markup.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { attributes } from './attributes.ts';
import { pageStyle } from './page-style.ts';
import type { TypeClasses } from './type-classes.ts';

/**
 * The page before its articles. Its policy lets nothing be loaded or run: the one style sheet is known by its hash, so
 * that even markup that got past the escaping could do nothing.
 */
export function pageStart(ontology: Ontology, types: TypeClasses): string {
  const style = pageStyle(types);
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"${attributes({ content: policy })}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Entente: annotated articles</title>
<style>${style}</style>
</head>
<body>
<ul class="legend">
${legend(ontology, types)}
</ul>
`;
}

export const pageEnd = '</body>\n</html>\n';

/** The types of nodes with their colours, and how times and quotes look. */
function legend({ spec }: Ontology, types: TypeClasses): string {
  const items = types.all
    .filter(({ type }) => spec.nodes[type] && !spec.nodes[type].abstract)
    .map(({ type, className }) => `<li><span class="mention ${className}">${escapeHtml(type)}</span></li>`);
  const others = ['time', 'quote', 'speaker', 'cue'].map((name) => `<li><span class="${name}">${name}</span></li>`);
  return [...items, ...others].join('\n');
}
