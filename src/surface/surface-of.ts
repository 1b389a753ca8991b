import { typeName, uniqueTypeName } from '../model/identifier.js';
import { METHOD_KINDS, METHOD_ORDER, type MethodKind } from '../model/methods.js';
import type { OperationsApi } from '../model/operations-api.js';
import type { ApiSurface, MethodSurface, NameSurface, RuntimeNeeds } from './api-surface.js';
import { canonicalApi } from './canonical-api.js';
import { clientNameOf, clientPrefix } from './client-name.js';
import { exampleName } from './example.js';
import { askedMessages, withoutStarts } from './method-messages.js';
import { methodSurface } from './method-surface.js';
import { takesNamesOnly } from './names-only.js';
import { needsParameters } from './needed-parameters.js';
import { openApiPlaces } from './openapi-place.js';
import { followedNames, operationNames } from './operation-names.js';
import { payloadSurfaces } from './payload-surfaces.js';
import { type RequestForm, requestForms } from './request-forms.js';
import { parentPatterns } from './request-members.js';
import { startsOf } from './starts-of.js';
import {
  heldMembers,
  statusOperationSchema,
  statusOperationType,
} from './status-operation-type.js';
import { declaredTypes, renamedSchemas, schemaTypeNames } from './type-names.js';

/** Of more patterns nobody reads the overloads, and a compiler would try one after the other. */
const MOST_OVERLOADS = 10;

/**
 * Decides what callers of an API see. Pure: the same model gives the same surface, in whatever order
 * its maps come.
 *
 * @param reserved names that the version exports beside its own: those of the runtime.
 * @param className what the client's class is to be called; by default it follows from the service.
 */
export function surfaceOf(
  model: OperationsApi,
  reserved: readonly string[],
  className?: string,
): ApiSurface {
  const whole = canonicalApi(model);
  const api = withoutStarts(whole);
  const names = operationNames(api);
  const followed = followedNames(api, names);
  const typeNames = schemaTypeNames(api.schemas);
  const allTypes = allTypeNames(whole, typeNames);
  const { handleType, ...exported } = exportedNames(api, reserved, className);
  const isFollowed = followed.length > 0;
  const forms = new Map(METHOD_KINDS.map((kind) => [kind, requestForms(api, kind)]));
  const example = exampleName(names);
  const { endpoints, documentation, description, renamed = [] } = api;
  const place = openApiPlaces();
  const bindings = api.bindings.map((one) => ({ ...one, openApi: place(one) }));
  return {
    id: api.id,
    service: api.service,
    version: api.version,
    title: api.title,
    canonicalName: api.canonicalName,
    ...(documentation !== undefined && { documentation }),
    ...(description !== undefined && { description }),
    host: api.host,
    mtlsHost: api.mtlsHost ?? mtlsHostOf(api.host),
    isMtlsHostDocumented: api.mtlsHost !== undefined,
    ...(endpoints !== undefined && { endpoints }),
    scopes: api.scopes,
    operationKind: api.operationKind,
    ...(api.shape !== undefined && { shape: api.shape }),
    ...(api.paging !== undefined && { paging: api.paging }),
    renamed: renamed.map(({ from, to }) => ({ from, to })),
    ...exported,
    handleType: isFollowed ? handleType : undefined,
    methods: METHOD_ORDER.flatMap((kind): MethodSurface[] => {
      const its = forms.get(kind) ?? [];
      return its.length > 0 ? [methodSurface(whole, kind, its, names)] : [];
    }),
    names,
    naming: names.length < 2 ? 'single' : names.length > MOST_OVERLOADS ? 'generic' : 'overloads',
    ...(example !== undefined && { exampleName: example }),
    followed,
    parents: parentPatterns(api),
    schemas: renamedSchemas(api.schemas, typeNames),
    asked: askedMessages(whole, allTypes),
    typeNames: Object.fromEntries(typeNames),
    declared: declaredTypes(api, typeNames),
    payloads: payloadSurfaces(api.payloads, typeNames),
    statusOperationType: statusOperationType(api, typeNames),
    held: heldMembers(api, statusOperationSchema(api, typeNames)),
    needs: runtimeNeeds(whole, forms, names),
    starts: isFollowed ? startsOf(whole, allTypes, place) : NO_STARTS,
    bindings,
  };
}

type ExportedNames = Pick<ApiSurface, 'clientName' | 'operationType' | 'typesName'>;

/** What a version exports beside its payloads. */
function exportedNames(
  api: OperationsApi,
  reserved: readonly string[],
  className: string | undefined,
): ExportedNames & { readonly handleType: string } {
  const clientName = className ?? clientNameOf(api);
  const prefix = clientName.replace(/(?:Operations)?Client$/, '') || clientPrefix(api);
  // An export of a name of the runtime's would hide the runtime's.
  const taken = new Set(reserved);
  return {
    clientName,
    operationType: uniqueTypeName(`${prefix}Operation`, taken),
    typesName: uniqueTypeName(`${prefix}Types`, taken),
    handleType: typeName(`${prefix}OperationHandle`),
  };
}

function runtimeNeeds(
  api: OperationsApi,
  forms: ReadonlyMap<MethodKind, readonly RequestForm[]>,
  names: readonly NameSurface[],
): RuntimeNeeds {
  const isDeclared = api.shape !== undefined;
  return {
    regionalHost: api.endpoints?.required === true,
    fields: !takesNamesOnly(forms),
    statusOperations: api.operationKind === 'status' && !isDeclared,
    declaredOperations: isDeclared,
    renamedOperations: (api.renamed ?? []).length > 0,
    ownExchange:
      needsParameters(api) || (isDeclared && names.some(({ fields }) => fields.length > 1)),
    serverWait: (forms.get('wait') ?? []).length > 0,
  };
}

const NO_STARTS = { methods: [], messages: {} };

/** Types of the client's schemas as they are there, and of those that only requests need. */
function allTypeNames(
  { schemas }: OperationsApi,
  known: ReadonlyMap<string, string>,
): Map<string, string> {
  const taken = new Set(known.values());
  return new Map(
    Object.keys(schemas).map((name) => [name, known.get(name) ?? uniqueTypeName(name, taken)]),
  );
}

/** AIP-4114 */
function mtlsHostOf(host: string): string {
  return host.replace(/(?=googleapis\.com$)/, 'mtls.');
}
