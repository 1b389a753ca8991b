import type { ApiSurface } from '../../surface/api-surface.js';
import { type Code, code, docLines, identifier, type Prose, plain } from '../code.js';
import { type Constant, constant } from '../layout.js';
import { describeApi } from './api-description.js';
import { type HandleView, viewHandle } from './handle-view.js';
import { type ImportsView, viewImports } from './imports-view.js';
import { scopesDiffer, viewMethodScopes } from './method-scopes.js';
import { type MethodView, viewMethod } from './method-view.js';
import { type NamingView, viewNaming } from './naming-view.js';

/** All that a version's client says: templates only place it. */
export interface ClientView {
  readonly api: Prose;
  readonly title: Prose;
  /** What its document says of the API in words, line by line, where that is kept. */
  readonly about: readonly Prose[];
  readonly client: Code;
  /** The interface of all types of the version. */
  readonly types: Code;
  readonly imports: ImportsView;
  readonly hasPayloads: boolean;
  /** `export const api: Api<…> = …;`: what the runtime is told. */
  readonly description: Constant;
  readonly scopes: Constant;
  readonly hasScopes: boolean;
  /** By method, the scopes of which one is enough. */
  readonly methodScopes: Constant;
  readonly scopesDiffer: boolean;
  /** Regional endpoints, where the service lists some. */
  readonly endpoints: Constant | undefined;
  readonly methods: readonly MethodView[];
  readonly handle: HandleView | undefined;
  readonly naming: NamingView | undefined;
}

/** @param runtime the runtime's package: `@lrogen/runtime`. */
export function viewClient(surface: ApiSurface, runtime: string): ClientView {
  const types = identifier(surface.typesName);
  return {
    api: plain(surface.id),
    title: plain(surface.title),
    about: surface.description === undefined ? [] : docLines(surface.description),
    client: identifier(surface.clientName),
    types,
    imports: viewImports(surface, runtime),
    hasPayloads: surface.declared.length > 0,
    description: constant(code`api`, code`Api<${types}>`, describeApi(surface)),
    scopes: constant(code`scopes`, code`readonly string[]`, surface.scopes),
    hasScopes: surface.scopes.length > 0,
    methodScopes: viewMethodScopes(surface),
    scopesDiffer: scopesDiffer(surface),
    endpoints: viewEndpoints(surface),
    methods: surface.methods.map((method) => viewMethod(surface, method)),
    handle: viewHandle(surface),
    naming: viewNaming(surface),
  };
}

function viewEndpoints({ endpoints }: ApiSurface): Constant | undefined {
  const hosts = Object.entries(endpoints?.byLocation ?? {});
  if (hosts.length === 0) return undefined;
  const urls = hosts.map(([location, host]) => [location, `https://${host}`] as const);
  return constant(
    code`endpoints`,
    code`Readonly<Record<string, string>>`,
    Object.fromEntries(urls),
  );
}
