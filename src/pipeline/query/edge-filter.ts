export type { EdgeFilter } from '../../graph/edge-filter.ts';
