import type { TypeClasses } from './type-classes.ts';

/** The page's style sheet. Colours come from the ontology, where they are checked to be #rrggbb. */
export function pageStyle(types: TypeClasses): string {
  const colours = types.all.map(({ className, colour }) => `.${className}{--type:${colour}}`);
  return [base, ...colours].join('\n');
}

const base = `:root{color-scheme:light dark;--type:GrayText;--dim:GrayText;--quote:#f2b70526;--time:#2a9d8f33}
body{font:17px/2.1 Georgia,serif;max-width:56rem;margin:2rem auto;padding:0 1rem;background:Canvas;color:CanvasText}
h1{font-size:1.3rem;line-height:1.3;margin:3rem 0 0}
ul{list-style:none;padding:0}
article{border-top:1px solid var(--dim);margin-top:2rem}
.meta,.facts,.legend,summary,.skipped,.voice{color:var(--dim);font:13px/1.6 system-ui,sans-serif}
.legend li{display:inline-block;margin-right:1rem}
.skipped,.sentence,.words{white-space:pre-wrap;overflow-wrap:anywhere}
.sentence,.voice{margin:0}
.mention{border-bottom:2px solid var(--type)}
.under-1,.under-2,.under-3,.under-4,.under-5{padding-bottom:4px}
.under-2{padding-bottom:8px}.under-3{padding-bottom:12px}.under-4{padding-bottom:16px}.under-5{padding-bottom:20px}
.time{background:var(--time)}
.quote{background:var(--quote);padding-bottom:0}
.speaker{font-weight:bold;padding-bottom:0}
.cue{font-style:italic;text-decoration:underline dotted;padding-bottom:0}
.claims{margin:.3rem 0 1rem 1.5rem;font:14px/1.7 system-ui,sans-serif}
.claims li{border-left:4px solid var(--dim);padding-left:.8rem;margin:.6rem 0}
.claims p{margin:0}
.claim{color:var(--type)}
.trigger{background:#e76f5155;border-radius:3px}
.participant{border:1px solid var(--dim);border-radius:3px;padding:0 2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.participant::after{content:attr(data-label);font-size:10px;vertical-align:super;margin-left:3px;opacity:.7}
details{overflow-x:auto;margin-left:1.5rem}
.tree text{font:12px ui-monospace,monospace;text-anchor:middle;fill:CanvasText}
.tree .lemma,.tree .upos,.tree .relation{fill:var(--dim)}
.tree .relation{font-size:10px}
.tree path{fill:none;stroke:var(--dim)}`;
