import type { Construct } from './construct.ts';
import { officesByArticle } from './office-titles.ts';

/** “Germany will pay. Chancellor Angela Merkel …”: whose office a person holds, the person belongs to, as by “German Chancellor”. */
export const office: Construct = {
  name: 'office',
  find: (name, context) =>
    officesByArticle(name, context).map(({ token, target }) => ({ token, target, status: undefined })),
};
