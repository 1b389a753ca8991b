import type { ApiSurface } from '../../surface/api-surface.js';
import { declareSchema } from './schema-types.js';

/** TypeScript declarations of payload schemas, one exported type each. */
export function renderPayloadTypes({ declared, schemas }: ApiSurface): string {
  return declared.map((name) => declareSchema(name, schemas[name] ?? {})).join('\n');
}
