import { formatName, parseName } from './path.js';
import type { OperationShape } from './state.js';

/**
 * Operations that tell other names than their methods take, as `renamed` says: Cloud Storage answers
 * `projects/_/buckets/b/operations/o` for what is called at `b/b/operations/o`.
 */
export const renamedOperations: OperationShape = {
  nameOf({ renamed = [] }, { name }) {
    for (const { from, to } of renamed) {
      const fields = parseName([from], name);
      if (fields) return formatName([to], fields);
    }
    return name;
  },
};
