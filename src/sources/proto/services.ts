import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import { isVersion, versionOf } from '../../model/collection.js';
import {
  type PathTemplate,
  PathTemplateError,
  parsePathTemplate,
} from '../../model/path-template.js';
import type { ProtoFile, ProtoMethod, ProtoService } from './proto-file.js';
import { fullNameIn } from './scopes.js';
import type { ProtoTypes } from './types.js';
import { OPERATION } from './well-known-types.js';

/** An rpc that starts an operation, and where it stands. */
export interface StartingRpc {
  readonly file: ProtoFile;
  readonly service: ProtoService;
  readonly method: ProtoMethod;
  /** `google.cloud.filestore.v1.CloudFilestoreManager` */
  readonly scope: string;
}

/** The interface of operations itself: `WaitOperation` answers with one and starts none. */
const OPERATIONS = 'google.longrunning.Operations';

/** Full names of the services that some files declare. */
export function serviceNames(files: readonly ProtoFile[]): Set<string> {
  return new Set(
    files.flatMap((file) => file.services.map(({ name }) => fullNameIn(file.package, name))),
  );
}

/** The rpcs that answer with an operation, or say what it will hold. */
export function startingRpcs(types: ProtoTypes, files: readonly ProtoFile[]): StartingRpc[] {
  return files.flatMap((file) =>
    file.services.flatMap((service) => {
      const scope = fullNameIn(file.package, service.name);
      if (scope === OPERATIONS) return [];
      return service.methods
        .filter((method) => isStart(types, method, scope))
        .map((method) => ({ file, service, method, scope }));
    }),
  );
}

function isStart(types: ProtoTypes, method: ProtoMethod, scope: string): boolean {
  if (method.isStreaming) return false;
  if (method.operationInfo !== undefined) return true;
  const response = types.resolve(method.response, scope);
  return response === OPERATION;
}

/** The version that a package names last: `v1` of `google.cloud.filestore.v1`, `v22` of `google.ads.googleads.v22.services`. */
export function packageVersion(name: string): string | undefined {
  return name.split('.').findLast(isVersion);
}

/** The version of an rpc: that of its package, else the one that its path begins with. */
export function rpcVersion({ file, method }: StartingRpc): string | undefined {
  const named = packageVersion(file.package);
  if (named !== undefined) return named;
  for (const { path } of method.http) {
    const template = templateOf(path);
    const version = 'segments' in template ? versionOf(template) : undefined;
    if (version !== undefined) return version;
  }
  return undefined;
}

/** The template of an HTTP rule, or why it is none. */
export function templateOf(
  path: string,
): PathTemplate | { readonly code: DiagnosticCode; readonly reason: string } {
  try {
    return parsePathTemplate(path);
  } catch (error) {
    if (error instanceof PathTemplateError) return { code: error.code, reason: error.message };
    throw error;
  }
}
