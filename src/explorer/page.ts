import { createHash } from 'node:crypto';
import type { Bundle } from './contract.ts';

/** The built page: one script, one style sheet. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

const shell = (head: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Entente</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<div id="app"><p class="loading">Opening the map…</p></div>
<noscript>This map is drawn by a script, which the browser has been told not to run.</noscript>
${body}
</body>
</html>
`;

/** The page that the server gives; all else is fetched from where it came from. `token` is letters and digits. */
export function servedPage(token: string): string {
  return shell(
    `<meta name="entente-token" content="${token}">\n<link rel="stylesheet" href="/explorer.css">`,
    '<script type="module" src="/explorer.js"></script>',
  );
}

/** What the page may do: run its own script, and talk to its own server only. */
export const servedPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src blob:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The map with all its evidence as one file that opens from a disk. Its policy lets run nothing but the very script
 * in it, and lets nothing be fetched.
 */
export function singleFilePage({ script, style }: PageAssets, bundle: Bundle): string {
  // “</script” would end the element in the midst of the program; no other text of a script can.
  const code = script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  const css = style.replace(/<\/(style)/gi, '<\\/$1');
  const policy = [
    "default-src 'none'",
    `script-src '${digest(code)}'`,
    `style-src '${digest(css)}'`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return shell(
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<style>${css}</style>`,
    `<script type="application/json" id="entente-data">${inertJson(bundle)}</script>\n<script type="module">${code}</script>`,
  );
}

/** JSON that holds no sign by which an HTML parser could leave its element. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
