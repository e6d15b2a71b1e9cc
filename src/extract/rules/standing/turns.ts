import type { ClaimTime } from '../../../model/claim.ts';
import type { Mention } from '../../../model/doc.ts';
import type { EdgeSpec, EventSpec, Turn } from '../../../ontology/spec.ts';
import type { Draft, DraftContext } from '../draft.ts';
import { isOffice, ownersOfTitle, titleWords } from './office-titles.ts';
import type { StandingContext } from './standing-context.ts';

/** A standing relation that an event begins or ends, with the time that this gives it. */
export interface FoundTurn {
  readonly type: string;
  readonly source: Mention;
  readonly target: Mention;
  readonly draft: Draft;
}

/**
 * “Slovakia joined NATO in 2004” opens a membership, “Qatar left OPEC on Monday” closes one: the relation held until then,
 * and what was told of it before stays. An end that is only planned or denied ends nothing.
 */
export function findTurns(
  event: EventSpec,
  draft: Draft,
  context: DraftContext,
  standing: StandingContext,
): FoundTurn[] {
  const edgeOf = ({ turn }: TurnEnds) => standing.ontology.edge(turn.edge);
  const closed = draft.polarity === 'affirmed' && draft.modality === 'asserted' ? event.closes : [];
  return [
    ...firstFitting(event.opens, context, standing).map((ends) => toTurn(ends, from(draft.time), draft, edgeOf(ends))),
    ...firstFitting(closed, context, standing).map((ends) => toTurn(ends, until(draft.time), draft, edgeOf(ends))),
  ];
}

interface TurnEnds {
  readonly turn: Turn;
  readonly source: Mention;
  readonly target: Mention;
  readonly title?: string;
}

function firstFitting(turns: readonly Turn[], context: DraftContext, standing: StandingContext): TurnEnds[] {
  for (const turn of turns) {
    const edge = standing.ontology.edge(turn.edge);
    const fits = (mention: Mention, types: readonly string[] = []) => standing.ontology.isA(mention.type, ...types);
    const ends = context.participants
      .filter(({ role, mention }) => role === turn.source && fits(mention, edge?.domain))
      .flatMap(({ mention }) => targetsOf(turn, mention, context, standing))
      .filter(({ target }) => fits(target, edge?.range));
    if (ends.length > 0) return ends;
  }
  return [];
}

function targetsOf(turn: Turn, source: Mention, context: DraftContext, standing: StandingContext): TurnEnds[] {
  if (turn.target !== 'title')
    return context.participants
      .filter(({ role, mention }) => role === turn.target && mention !== source && isNamed(mention))
      .map(({ mention }) => ({ turn, source, target: mention }));
  return titlesUnder(context.match.predicate, standing).flatMap((token) => {
    const [target] = ownersOfTitle(token, source, standing).filter((owner) => owner !== source);
    return target ? [{ turn, source, target, title: titleWords(token, standing.tree, standing.lexicon) }] : [];
  });
}

/** “foreigners joined the cabinet”: of a body that the text does not name, nobody is a member. */
function isNamed({ kind, antecedent, known }: Mention): boolean {
  return kind === 'name' || antecedent !== undefined || known !== undefined;
}

/** “sworn in as Zambia's president”, “elected speaker of the assembly”, “was named ambassador to Chad”. */
function titlesUnder(predicate: number, { tree, lexicon }: StandingContext): number[] {
  return tree
    .childrenBy(predicate, 'obl', 'xcomp', 'obj', 'nmod', 'advcl')
    .filter((token) => isOffice(token, tree, lexicon));
}

/** Who is only elected does not hold the office yet, nor since that day. */
function toTurn(
  { turn, source, target, title }: TurnEnds,
  time: ClaimTime | null,
  draft: Draft,
  edge: EdgeSpec | undefined,
): FoundTurn {
  const qualifiers = {
    ...(title !== undefined && { title }),
    ...(turn.status !== undefined && { status: turn.status }),
  };
  const told = { ...draft, time, qualifiers };
  const isAhead = turn.status !== undefined && edge?.titles?.planned.includes(turn.status) === true;
  if (!isAhead) return { type: turn.edge, source, target, draft: told };
  const modality = draft.modality === 'asserted' ? 'planned' : draft.modality;
  return { type: turn.edge, source, target, draft: { ...told, modality, time: null } };
}

function from(time: ClaimTime | null): ClaimTime | null {
  return time?.start ? { ...time, end: null } : null;
}

function until(time: ClaimTime | null): ClaimTime | null {
  return time?.end ? { ...time, start: null } : null;
}
