import type { QueryParameter } from '../../model/operations-api.js';
import type { JsonNode } from '../document/json-node.js';
import { isScalarType } from '../schemas/keywords.js';

/** A method's own query parameters, by name; those that all methods share stand elsewhere. */
export function queryParameters(method: JsonNode): QueryParameter[] {
  return method.entries('parameters').flatMap(([name, node]) => {
    if (node.text('location') !== 'query') return [];
    const type = node.text('type');
    if (!isScalarType(type)) {
      node.log.warn(
        'LRO-PARAMETER-TYPE',
        node.pointer,
        `the query parameter "${name}" has no type that a URL can carry, and is skipped`,
      );
      return [];
    }
    const format = node.text('format');
    const values = node.texts('enum');
    return {
      name,
      type,
      ...(format === undefined ? {} : { format }),
      ...(node.flag('repeated') === true ? { repeated: true } : {}),
      ...(node.flag('required') === true ? { required: true } : {}),
      ...(values === undefined ? {} : { enum: values }),
      ...(node.flag('deprecated') === true && { deprecated: true }),
    };
  });
}
