import { egoNetwork } from '../../graph/ego-network.ts';
import { type Days, formatDays, overlapDays } from '../../graph/interval.ts';
import { strongestEdges } from '../../graph/strongest-edges.ts';
import type { EdgeAttributes, GraphView } from '../../model/graph.ts';
import { mapAsSvg } from '../picture.ts';
import { namedNode } from '../query/named-node.ts';
import { tellDisputes } from '../tell-disputes.ts';
import { createQuoter, type Quoter } from './quote-claims.ts';
import type { Report, ReportDispute, ReportLine, ReportSubject } from './report.ts';

/** What is asked of a view, with names made nodes. */
interface Scope {
  readonly view: GraphView;
  readonly who: readonly string[];
  readonly days: Days;
  readonly quoter: Quoter;
}

const mostTies = 15;

/**
 * What a view has on an actor, a pair or a period: when what happened, who is tied to whom most, what the subject says,
 * and what is disputed; every line with the words that it rests on.
 *
 * @throws UsageError for a name that the view does not have.
 */
export function makeReport(view: GraphView, subject: ReportSubject): Report {
  const who = subject.who.map((text) => namedNode(view, text));
  const days = { start: subject.from ?? null, end: subject.to ?? null };
  const scope: Scope = { view, who, days, quoter: createQuoter(view) };
  return {
    title: titleOf(scope),
    facts: factsOf(scope),
    timeline: timelineOf(scope),
    ties: tiesOf(scope),
    sayings: sayingsOf(scope),
    disputes: disputesOf(scope),
    map: mapOf(scope),
  };
}

function nameOf({ view }: Scope, node: string): string {
  return view.graph.getNodeAttribute(node, 'label');
}

function titleOf(scope: Scope): string {
  const names = scope.who.map((node) => nameOf(scope, node)).join(' and ') || 'All that was read';
  const period = formatDays(scope.days);
  return period ? `${names}, ${period}` : names;
}

function factsOf(scope: Scope): string[] {
  const { view, who } = scope;
  const subjects = view.entities.filter(({ id }) => who.includes(id));
  return [
    ...subjects.map(({ id, name, type, aliases }) =>
      [`${name}: ${type}, ${id}`, ...(aliases.length > 0 ? [`also ${aliases.join(', ')}`] : [])].join('; '),
    ),
    `${view.articles.length} articles, ${view.claims.length} claims`,
  ];
}

/** Whether a tie has all of the subject at its ends. */
function concerns({ who }: Scope, ends: readonly string[]): boolean {
  return who.every((node) => ends.includes(node));
}

function isInPeriod({ days }: Scope, found: Days): boolean {
  const bounded = days.start !== null || days.end !== null;
  const dated = found.start !== null || found.end !== null;
  return !bounded || (dated && overlapDays(found, days));
}

function timelineOf(scope: Scope): ReportLine[] {
  const dated = [...eventsOf(scope), ...standingOf(scope)];
  dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.line.what < b.line.what ? -1 : 1));
  return dated.map(({ line }) => line);
}

interface DatedLine {
  readonly day: string;
  readonly line: ReportLine;
}

const undated = '~'; // after every day

function eventsOf(scope: Scope): DatedLine[] {
  const { graph } = scope.view;
  const events = graph.filterNodes((node, { kind, start = null, end = null }) => {
    return kind === 'event' && isInPeriod(scope, { start, end }) && concerns(scope, graph.neighbors(node));
  });
  return events.map((node) => {
    const { label, start = null, end = null, status = 'asserted' } = graph.getNodeAttributes(node);
    const claims = graph.outEdges(node).flatMap((edge) => graph.getEdgeAttribute(edge, 'claims'));
    const line = { when: formatDays({ start, end }), what: label, status, ...scope.quoter.quote(claims) };
    return { day: start ?? end ?? undated, line };
  });
}

/** Standing relations that began or ended on a known day. */
function standingOf(scope: Scope): DatedLine[] {
  const { graph, ontology } = scope.view;
  const found: DatedLine[] = [];
  graph.forEachEdge((_key, edge, source, target) => {
    const isStanding = ontology.edge(edge.type)?.kind === 'standing';
    const day = edge.start ?? edge.end;
    if (!isStanding || day === null || !isInPeriod(scope, edge) || !concerns(scope, [source, target])) return;
    found.push({ day, line: tieLine(scope, source, target, edge) });
  });
  return found;
}

function tieLine(scope: Scope, source: string, target: string, edge: EdgeAttributes): ReportLine {
  const what = `${nameOf(scope, source)} ${edge.type} ${nameOf(scope, target)}`;
  return { when: formatDays(edge), what, status: edge.status, ...scope.quoter.quote(edge.claims) };
}

function tiesOf(scope: Scope): ReportLine[] {
  const strongest = strongestEdges(scope.view.graph, Number.POSITIVE_INFINITY);
  return strongest
    .filter(({ source, target, attributes }) => concerns(scope, [source, target]) && isInPeriod(scope, attributes))
    .slice(0, mostTies)
    .map(({ source, target, attributes }) => tieLine(scope, source, target, attributes));
}

/** Claims that the subject is said to make; of a pair, what either says that speaks of the other. */
function sayingsOf(scope: Scope): ReportLine[] {
  const { view, who } = scope;
  if (who.length === 0) return [];
  const said = view.claims.filter(({ attribution, participants, time }) => {
    const speaker = attribution[0]?.speaker;
    if (!speaker || !who.includes(speaker) || !isInPeriod(scope, time ?? { start: null, end: null })) return false;
    return who.every((node) => node === speaker || participants.some(({ entity }) => entity === node));
  });
  return said.map(({ id, type, modality, polarity, time, attribution }) => ({
    when: formatDays(time ?? { start: null, end: null }),
    what: `${nameOf(scope, attribution[0]?.speaker ?? '')} on ${type}`,
    status: polarity === 'negated' ? polarity : modality,
    ...scope.quoter.quote([id]),
  }));
}

function disputesOf(scope: Scope): ReportDispute[] {
  const { view, who, quoter } = scope;
  const concerned = view.claims.filter(({ participants, attribution, time }) => {
    const named = [...participants.map(({ entity }) => entity), ...attribution.map(({ speaker }) => speaker)];
    return (
      who.every((node) => named.some((id) => id === node)) && isInPeriod(scope, time ?? { start: null, end: null })
    );
  });
  return tellDisputes(view, concerned).map(({ about, sides }) => ({
    about,
    sides: sides.flatMap(({ claim, says }) => {
      const quotation = quoter.one(claim);
      return quotation ? [{ says: String(says), quotation }] : [];
    }),
  }));
}

/** The network around the subject, or the whole view. */
function mapOf({ view, who, days }: Scope): string {
  const bounded = days.start !== null || days.end !== null;
  const filter = bounded ? { during: days } : {};
  const [first, ...others] = who.map((node) => egoNetwork(view.graph, node, filter));
  if (!first) return mapAsSvg(view);
  for (const other of others) first.import(other.export(), true);
  return mapAsSvg({ ...view, graph: first }, { width: 1000, height: 640 });
}
