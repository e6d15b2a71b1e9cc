/** The explorer's page writes GEXF by the same sink as the command line. */
export { createGexfSink } from '../sinks/gexf.ts';
