import { compareText } from '../../model/compare-text.js';
import { methodOf } from '../../model/methods.js';
import type { ApiSurface } from '../../surface/api-surface.js';
import type { Code } from '../code.js';
import { importOf } from '../layout.js';
import { featuresOf } from './api-description.js';
import { RUNTIME_TYPES, RUNTIME_VALUES } from './runtime-exports.js';

/** The import statements of a client's modules, and what they export. */
export interface ImportsView {
  /** Values apart from types: what is left of a mixed import in JavaScript is odd. */
  readonly runtimeValues: Code;
  readonly runtimeTypes: Code;
  /** As many of them as declarations name. */
  readonly declaredTypes: Code;
  /** Those of `types.d.ts`. */
  readonly types: Code;
  readonly declaredOwnTypes: Code;
  /** The description of the API, which is a module of its own. */
  readonly api: Code;
  /** What that module takes of the runtime, if anything, and its types. */
  readonly features: Code | undefined;
  readonly apiType: Code;
  readonly apiTypes: Code;
  readonly exportedValues: Code;
  readonly exportedTypes: Code;
  readonly exportedApi: Code;
}

const API_MODULE = './api.js';
const TYPES_MODULE = './types.js';

/** @param runtime the runtime's package: `@lrogen/runtime`. */
export function viewImports(surface: ApiSurface, runtime: string): ImportsView {
  const { endpoints, methods, names, needs, typesName } = surface;
  const ownTypes = usedTypes(surface);
  const hasHandle = surface.handleType !== undefined;
  const hasStarts = surface.starts.methods.length > 0;
  const calls = methods.map(({ kind }) => methodOf(kind).runtime);
  const naming = names.length > 0 ? ['isName', 'makeName', 'readName'] : [];
  const features = Object.values(featuresOf(needs)).flatMap((feature) => feature?.name ?? []);
  const hasPages = methods.some(({ kind }) => methodOf(kind).response === 'page');
  const declaredTypes = [
    ...['CallOptions', 'ClientOptions'],
    ...(hasHandle ? ['HandleOf', 'OperationTarget', 'PollOptions'] : []),
    ...(hasStarts ? ['StartedHandle', 'StartMethod'] : []),
    ...(hasPages ? ['OperationList'] : []),
  ];
  const runtimeValues = ['connect', ...calls, ...(hasHandle ? ['follow'] : []), ...naming];
  const hasEndpoints = Object.keys(endpoints?.byLocation ?? {}).length > 0;
  const describing = ['api', ...(hasEndpoints ? ['endpoints'] : []), 'methodScopes', 'scopes'];
  const exportedValues = [
    ...RUNTIME_VALUES,
    ...['connect', ...calls],
    ...(hasHandle ? ['follow', 'poll'] : []),
    ...(hasStarts ? ['start'] : []),
    ...naming,
  ];
  return {
    runtimeValues: importOf('import', runtimeValues.sort(compareNames), runtime),
    runtimeTypes: importOf('import type', ['Client', ...declaredTypes].sort(compareNames), runtime),
    declaredTypes: importOf('import type', declaredTypes.sort(compareNames), runtime),
    types: importOf('import type', [...ownTypes, typesName].sort(compareNames), TYPES_MODULE),
    declaredOwnTypes: importOf(
      'import type',
      // A handle is what its types make of it; nothing else that is declared names them.
      [...ownTypes, ...(hasHandle ? [typesName] : [])].sort(compareNames),
      TYPES_MODULE,
    ),
    api: importOf('import', ['api'], API_MODULE),
    features:
      features.length > 0 ? importOf('import', features.sort(compareNames), runtime) : undefined,
    apiType: importOf('import type', ['Api'], runtime),
    apiTypes: importOf('import type', [typesName], TYPES_MODULE),
    exportedValues: importOf('export', exportedValues.sort(compareNames), runtime),
    exportedTypes: importOf('export type', RUNTIME_TYPES, runtime),
    exportedApi: importOf('export', describing, API_MODULE),
  };
}

/** The types of `types.d.ts` that the client's methods name. */
function usedTypes(surface: ApiSurface): string[] {
  const { methods, names, naming, operationType } = surface;
  const isAnswered = methods.some(({ kind }) => methodOf(kind).response !== 'empty');
  const each = names.flatMap(({ type, fieldsType }) => [type, fieldsType]);
  return [
    ...methods.map(({ requestType }) => requestType),
    ...(isAnswered ? [operationType] : []),
    ...(names.length > 0 ? ['OperationName', 'OperationNameFields'] : []),
    ...(naming === 'generic' ? ['OperationNameOf', ...partlyFollowed(surface)] : []),
    // The overloads of `operationName` tell several collections apart.
    ...(naming === 'overloads' ? each : []),
  ];
}

/** Names that a handle's target is made of where it does not follow all. */
function partlyFollowed({ followed, names }: ApiSurface): string[] {
  return followed.length === names.length ? [] : followed.map(({ type }) => type);
}

function compareNames(a: string, b: string): number {
  return compareText(a.toLowerCase(), b.toLowerCase()) || compareText(a, b);
}
