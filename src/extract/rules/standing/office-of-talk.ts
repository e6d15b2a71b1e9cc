import { type Mention, type Sentence, sentenceAt, type Token } from '../../../model/doc.ts';
import type { StandingContext } from './standing-context.ts';

/** How many sentences back a state is still spoken of. */
const reach = 2;

/**
 * “Ghana broke off the talks. Foreign Minister Kofi Owusu said …”: a minister whose state nobody names is of the state
 * that is spoken of, the subject of the sentence before; “In Tokyo, Defence Minister …” and “in Yerevan, where she was
 * received by President …” are of the state whose capital it is. Of two subjects nobody can tell which.
 */
export function bodyOfTalk(person: Mention, title: number, context: StandingContext): Mention | undefined {
  const { doc, lexicon, tree } = context;
  const kind = lexicon.titles.get(tree.tokens[title]?.lemma.toLowerCase() ?? '')?.kind ?? '';
  const at = sentenceAt(doc.sentences, person.start);
  const sentence = doc.sentences[at];
  const isNew = person.antecedent === undefined && person.known === undefined; // what is known needs no guess
  if (!sentence || !isNew || !lexicon.impliedOffices.has(kind)) return undefined;
  const place = placeOfScene(person, sentence, context);
  if (place) return capitalOf(place, person, context);
  if (tree.tokens[person.head]?.deprel !== 'nsubj') return undefined; // “a feud with Prime Minister Ann Lee” may be abroad
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    const subjects = mainSubjects(doc.sentences[back] as Sentence, context); // `back` is an index
    const [state] = subjects;
    if (subjects.length > 1) return undefined;
    if (state) return state;
  }
  return undefined;
}

/** “In Tokyo, …”, or the place that a “where” of the clause takes up. */
function placeOfScene(person: Mention, { firstToken }: Sentence, context: StandingContext): Mention | undefined {
  const { tree, mentionAt } = context;
  const placeAt = (token: number) => {
    const mention = mentionAt(token);
    return mention?.kind === 'name' ? mention : undefined;
  };
  for (let at = person.head; at >= 0; at = (tree.tokens[at] as Token).head) {
    const clause = tree.tokens[at] as Token; // a token on the way up
    const where = tree.childrenBy(at, 'advmod').some((child) => tree.tokens[child]?.text.toLowerCase() === 'where');
    if (clause.deprel === 'acl:relcl' && where) return placeAt(clause.head);
  }
  if (tree.tokens[firstToken]?.text !== 'In') return undefined;
  const { head = -1 } = tree.tokens[firstToken] ?? {};
  return tree.tokens[head + 1]?.text === ',' ? placeAt(head) : undefined;
}

/** The state whose capital a place is, as the text names it. */
function capitalOf(place: Mention, person: Mention, { doc, knowledge }: StandingContext): Mention | undefined {
  const hits = knowledge.find(doc.article.text.slice(place.start, place.end));
  const states = new Set<string>(hits.filter(({ metonym }) => metonym === 'capital').map(({ entry }) => entry.id));
  const named = doc.mentions.filter(({ known }) => known !== undefined && states.has(known));
  return named.findLast(({ end }) => end <= person.start) ?? named[0];
}

/** The states that the main clauses of a sentence are about, outside of quotations. */
function mainSubjects({ firstToken, endToken }: Sentence, context: StandingContext): Mention[] {
  const { doc, tree, mentionAt, ontology } = context;
  const isMain = (verb: number) => {
    const first = tree.tokens[verb]?.deprel === 'conj' ? tree.firstConjunct(verb) : verb;
    return tree.tokens[first]?.head === -1;
  };
  const found: Mention[] = [];
  for (let token = firstToken; token < endToken; token++) {
    const { deprel = '', head = -1, start = 0 } = tree.tokens[token] ?? {};
    if (!deprel.startsWith('nsubj') || !isMain(head)) continue;
    if (doc.quotes.some((quote) => quote.kind === 'direct' && quote.start <= start && start < quote.end)) continue;
    const states = tree
      .conjuncts(token)
      .map(mentionAt)
      .filter(
        (one) => one?.kind === 'name' && one.known !== undefined && ontology.isA(one.type, 'state', 'government-body'),
      );
    for (const state of states) if (state && !found.some(({ known }) => known === state.known)) found.push(state);
  }
  return found;
}
