import { collectionOf } from '../../model/collection.js';
import type { HttpMethod } from '../../model/http-method.js';
import { upperFirst } from '../../model/letter-case.js';
import { singular } from '../../model/singular.js';
import type { OpenApiMethod } from './operation.js';

/** `acme.library.v1.Library.ImportBooks`, as protoc-gen-connect-openapi writes ids. */
const RPC = /^[a-z]\w*(?:\.[a-z]\w*)*(?:\.[A-Z]\w*){2}$/;
/**
 * `Library_ImportBooks`, as the generators for gRPC gateways write ids, and `BooksController_importAll`, as NestJS
 * does: what a method is of, and its own name. `IMPORT_BOOKS` and `Import_books` are two words of a name.
 */
const OF_SERVICE = /^(?=.*[a-z])([A-Z][A-Za-z0-9]*)_([A-Z][A-Za-z0-9]*)$/;
/** With the version that NestJS puts behind it: `exportsController_create_v1`. */
const OF_CONTROLLER = /^([A-Za-z][A-Za-z0-9]*)Controller_([A-Za-z]\w*?)(?:_v\d+)?$/;
/** `Exports_create`: a word for what is done to one of what is called in the plural. */
const OF_PLURAL = /^(?=.*[a-z])([A-Z][A-Za-z0-9]*)_([A-Za-z][a-z]*)$/;
/** `exports_create`, as drf-spectacular writes ids: all in lower case, and what is done by one of its words. */
const OF_VIEW = /^(?:api_)?(?:v\d+_)?([a-z][a-z0-9_]*?)_(create|update|partial_update|destroy)$/;

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
  const named = camelCase(rpcOf(id) ? id.slice(id.lastIndexOf('.') + 1) : ownName(id));
  if (named !== '') return named;
  const collection = template === undefined ? path : collectionOf(template);
  const resource = singular(collection.slice(collection.lastIndexOf('.') + 1));
  return camelCase(`${template?.verb ?? STANDARD[httpMethod] ?? 'start'} ${resource}`);
}

/**
 * An id without what its method is of. Of a lone verb it is what the verb is about: `createExport` of
 * `ExportsController_create`, `Exports_Create` and `exports_create`.
 */
function ownName(id: string): string {
  const [, controller, its = ''] = OF_CONTROLLER.exec(id) ?? [];
  if (controller !== undefined)
    return /^[A-Za-z][a-z]*$/.test(its) ? `${its} ${singular(controller)}` : its;
  const [, plural = '', verb] = OF_PLURAL.exec(id) ?? OF_VIEW.exec(id) ?? [];
  if (verb !== undefined && singular(plural) !== plural) return `${verb} ${singular(plural)}`;
  return OF_SERVICE.exec(id)?.[2] ?? id;
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
