import type { Tree } from '../../../model/tree.ts';
import { fill } from '../slots.ts';
import type { Construction, ConstructionWords } from './construction.ts';

/**
 * “passed a resolution criticising Oslo”, “put out a report accusing the army”, “a report critical of the army”, “its
 * statement condemned …”: what a document says, those say who issue it.
 */
export function issuer({ documents, negation }: ConstructionWords): Construction {
  return {
    name: 'issuer',
    fill(slots, predicate, { tree, slotsOf }) {
      const { deprel = '', head = -1 } = tree.tokens[predicate] ?? {};
      const isDocument = (noun: number) => documents.has(tree.tokens[noun]?.lemma.toLowerCase() ?? '');
      const described = /^(acl|amod)/.test(deprel) && isDocument(head) && !hasForerunner(predicate, tree) ? [head] : [];
      for (const document of [...(slots.get('nsubj') ?? []).filter(isDocument), ...described]) {
        for (const author of slotsOf(document).get('author') ?? []) fill(slots, 'issuer', author);
        const verb = tree.tokens[document];
        const governor = tree.tokens[verb?.head ?? -1]?.lemma.toLowerCase() ?? '';
        if (negation.governors.has(governor)) continue; // whoever blocks a draft has not issued it
        if (verb && ['obj', 'nsubj:pass'].includes(verb.deprel) && verb.head !== predicate) {
          for (const subject of slotsOf(verb.head).get('nsubj') ?? []) fill(slots, 'issuer', subject);
        }
      }
    },
  };
}

/** “published the report after a court ordered the army …”: the parser may hang a clause of its own on the document. */
function hasForerunner(predicate: number, tree: Tree): boolean {
  return tree
    .childrenBy(predicate, 'obl', 'nsubj')
    .some((child) => child < predicate && tree.tokens[child]?.upos === 'NOUN');
}
