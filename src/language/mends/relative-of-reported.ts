import { type Arc, lemmaOf, type Mend, type MendWords } from './mend.ts';

/** “fighters who Oslo says are armed by Chad”: “who” is the subject of what is said, and not the object of saying. */
export function relativeOfReported({ reportingVerbs }: MendWords): Mend {
  return {
    name: 'relative-of-reported',
    mend({ tree, sentence }) {
      const arcs: Arc[] = [];
      for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
        if (tree.tokens[verb]?.deprel !== 'acl:relcl' || !reportingVerbs.has(lemmaOf(verb, tree))) continue;
        const relative = tree
          .childrenBy(verb, 'obj')
          .find((child) => child < verb && isRelative(tree.tokens[child]?.text));
        const clause = tree.child(verb, 'ccomp');
        if (relative === undefined || clause === undefined || clause < verb) continue;
        if (tree.child(clause, 'nsubj', 'expl', 'mark') !== undefined) continue;
        const passive = tree.child(clause, 'aux:pass') !== undefined;
        arcs.push({ token: relative, head: clause, deprel: passive ? 'nsubj:pass' : 'nsubj' });
      }
      return arcs;
    },
  };
}

function isRelative(word: string | undefined): boolean {
  return word !== undefined && /^(who|which|that)$/i.test(word);
}
