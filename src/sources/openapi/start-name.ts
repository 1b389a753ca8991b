import { collectionOf } from '../../model/collection.js';
import type { HttpMethod } from '../../model/http-method.js';
import { singular } from '../../model/singular.js';
import type { OpenApiMethod } from './operation.js';

/** `acme.library.v1.Library.ImportBooks`, as protoc-gen-connect-openapi writes ids. */
const RPC = /^[a-z]\w*(?:\.[a-z]\w*)*(?:\.[A-Z]\w*){2}$/;
/** `Library_ImportBooks`, as the generators for gRPC gateways do; `IMPORT_BOOKS` is two words. */
const OF_SERVICE = /^(?=.*[a-z])[A-Z][A-Za-z0-9]*_([A-Z][A-Za-z0-9]*)$/;

/** What resources are created, changed and deleted by (AIP-133 to AIP-135). */
const STANDARD: Readonly<Partial<Record<HttpMethod, string>>> = {
  DELETE: 'delete',
  PATCH: 'update',
  POST: 'create',
  PUT: 'update',
};

/** The full name of the rpc that an operationId is; undefined for any other. */
export function rpcOf(operationId: string | undefined): string | undefined {
  return operationId !== undefined && RPC.test(operationId) ? operationId : undefined;
}

/**
 * What callers call a method: what its operationId says, else what its path does. Undefined for a
 * dotted id, which is read as Discovery's.
 */
export function startName(
  { service, httpMethod, template, path }: OpenApiMethod,
  operationId: string | undefined,
): string | undefined {
  if (service !== undefined) return undefined;
  const id = withoutPath(operationId ?? '', path, httpMethod);
  const [, ofService] = OF_SERVICE.exec(id) ?? [];
  const named = camelCase(ofService ?? (rpcOf(id) ? id.slice(id.lastIndexOf('.') + 1) : id));
  if (named !== '') return named;
  const collection = template === undefined ? path : collectionOf(template);
  const resource = singular(collection.slice(collection.lastIndexOf('.') + 1));
  return camelCase(`${template?.verb ?? STANDARD[httpMethod] ?? 'start'} ${resource}`);
}

/** `import_books` of `import_books_v1_books_post`: FastAPI puts the path and the HTTP method behind a name. */
function withoutPath(id: string, path: string, httpMethod: HttpMethod): string {
  const end = `${path.replace(/\W/g, '_')}_${httpMethod.toLowerCase()}`;
  return id.endsWith(end) ? id.slice(0, -end.length) : id;
}

/** In camel case: letters lose their accents, and `IMPORT_BOOKS` and `URLImport` their capitals. */
function camelCase(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{Mn}/gu, '');
  const isLoud = !/[a-z]/.test(plain);
  const words = (isLoud ? plain.toLowerCase() : plain)
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const joined = words.map((word, i) => (i === 0 ? word : upperFirst(word))).join('');
  return joined.replace(/^(?:[A-Z]+(?![a-z])|[A-Z])/, (capitals) => capitals.toLowerCase());
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
