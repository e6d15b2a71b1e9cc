export type { GraphPolicy } from '../graph/policy.ts';
export { statuses } from '../graph/policy.ts';
