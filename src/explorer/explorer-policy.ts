import { statuses } from '../pipeline/policy.ts';

/** Every status is on the map; the page shows what is asserted until asked for more. */
export const explorerPolicy = { include: statuses.filter((status) => status !== 'asserted') };
