/** A question that an analyst asks of the database, ready for Neo4j Browser or a driver. */
export interface Neo4jQuery {
  readonly name: string;
  readonly question: string;
  readonly cypher: string;
  /** What to fill in, by name: dates as `YYYY-MM-DD`, people, states and articles by name or id. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds a node by its name or its id, by index either way. */
const named = (variable: string, label: string, parameter: string) =>
  `(${variable}:${label}) WHERE (${variable}.name = $${parameter} OR ${variable}.id = $${parameter})`;

/** Whether days overlap a period; an end that nobody knows is taken for the other. */
const within = (variable: string) =>
  `coalesce(${variable}.start, ${variable}.end) <= date($to) AND coalesce(${variable}.end, ${variable}.start) >= date($from)`;

export const neo4jQueries: readonly Neo4jQuery[] = [
  {
    name: 'who-met-whom',
    question: 'Who met whom in a period?',
    parameters: { from: 'first day', to: 'last day' },
    cypher: `MATCH (one:Entity)-[met:MET_WITH]->(other:Entity)
WHERE met.status = 'asserted' AND ${within('met')}
RETURN one.name AS one, other.name AS other, toString(met.start) AS start, toString(met.end) AS end, met.sources AS sources, met.quote AS quote
ORDER BY start, one, other`,
  },
  {
    name: 'shortest-path',
    question: 'How are two officials connected, in the fewest steps?',
    parameters: { from: 'a name or id', to: 'a name or id' },
    cypher: `MATCH ${named('one', 'Entity', 'from')}
MATCH ${named('other', 'Entity', 'to')} AND one <> other
MATCH path = shortestPath((one)-[*..8]-(other))
WHERE all(node IN nodes(path) WHERE node:Entity)
RETURN [node IN nodes(path) | node.name] AS names,
       [tie IN relationships(path) | {from: startNode(tie).name, type: type(tie), to: endNode(tie).name, quote: tie.quote}] AS steps
ORDER BY names LIMIT 1`,
  },
  {
    name: 'around-somebody',
    question: 'Who and what is around somebody, as a picture?',
    parameters: { who: 'a name or id' },
    cypher: `MATCH ${named('who', 'Entity', 'who')}
MATCH (who)-[tie]-(other:Entity|Event)
RETURN who, tie, other ORDER BY tie.sources DESC, tie.id LIMIT 100`,
  },
  {
    name: 'find-by-words',
    question: 'Who or what has these words in its name?',
    parameters: { words: 'a part of a name' },
    cypher: `CALL db.index.fulltext.queryNodes('entente_names', $words) YIELD node, score
RETURN labels(node) AS labels, node.name AS name, node.id AS id ORDER BY score DESC, id LIMIT 25`,
  },
  {
    name: 'what-is-disputed',
    question: 'Which ties does somebody deny, or ascribe to another?',
    parameters: {},
    cypher: `MATCH (one:Entity)-[tie]->(other:Entity) WHERE size(tie.disputedBy) > 0
RETURN one.name AS from, type(tie) AS type, other.name AS to, size(tie.disputedBy) AS against, tie.quote AS quote
ORDER BY against DESC, type, from, to`,
  },
  {
    name: 'what-a-speaker-claims',
    question: 'What does a speaker claim about a state?',
    parameters: { speaker: 'a name or id', state: 'a name or id' },
    cypher: `MATCH ${named('speaker', 'Entity', 'speaker')}
MATCH ${named('state', 'State', 'state')}
MATCH (state)-[tie]-() WHERE speaker.id IN tie.speakers
RETURN DISTINCT startNode(tie).name AS from, type(tie) AS type, endNode(tie).name AS to, tie.status AS status, tie.quote AS quote
ORDER BY type, from, to`,
  },
  {
    name: 'what-rests-on-an-article',
    question: 'What rests on this article, and what on it alone?',
    parameters: { article: 'a title or id' },
    cypher: `MATCH ${named('article', 'Article', 'article')}
MATCH (one:Entity|Event)-[tie]->(other:Entity) WHERE article.id IN tie.articles
RETURN one.name AS from, type(tie) AS type, other.name AS to, size(tie.articles) = 1 AS alone, tie.quote AS quote
ORDER BY type, from, to`,
  },
  {
    name: 'who-sanctions-whom',
    question: 'Who sanctions whom, since when, and who says so?',
    parameters: {},
    cypher: `MATCH (target:Entity)-[tie:SANCTIONED_BY]->(sender:Entity)
RETURN sender.name AS sender, target.name AS target, tie.status AS status, toString(tie.start) AS since, tie.sources AS sources, tie.quote AS quote
ORDER BY sources DESC, sender, target`,
  },
  {
    name: 'events-of-a-type',
    question: 'Which events of a type happened in a period, and where is it written?',
    parameters: { type: 'a type such as meeting or nuclear-test', from: 'first day', to: 'last day' },
    cypher: `MATCH (event:Event) WHERE event.type = $type AND ${within('event')}
MATCH (event)-[report:REPORTED_IN]->(article:Article)
WITH event, article, report ORDER BY article.published, article.id
RETURN event.id AS id, event.name AS event, toString(event.start) AS start, toString(event.end) AS end,
       collect({article: article.name, publisher: article.publisher, published: toString(article.published), quote: report.quote}) AS reports
ORDER BY start, id`,
  },
];
