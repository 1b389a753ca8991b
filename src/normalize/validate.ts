import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { OperationsApi } from '../model/operations-api.js';
import { isPackageName, isSubpathName } from '../model/reserved-name.js';
import { isServerAuthority, isServerHost } from '../model/server-url.js';

/** An OAuth scope is an absolute https address or a URN-like word; never a space or a quote. */
const SCOPE = /^[A-Za-z0-9:/._-]+$/;

/** What makes an API unfit to be emitted: one diagnostic each, none where all is well. */
export function validate(api: OperationsApi): Diagnostic[] {
  const file = api.bindings[0]?.evidence[0]?.file;
  const invalid = (what: string): Diagnostic =>
    problem({
      code: 'LRO-MODEL-INVALID',
      message: `${JSON.stringify(api.id)} ${what}`,
      ...(file !== undefined && { file }),
    });
  const hosts = [
    ...(isServerAuthority(api.host) ? [] : [['host', api.host]]),
    ...(api.mtlsHost === undefined ? [] : [['mTLS host', api.mtlsHost]]),
    ...Object.values(api.endpoints?.byLocation ?? {}).map((host) => ['regional host', host]),
    ...regionalExample(api.endpoints?.pattern),
  ] as [string, string][];
  return [
    ...(isPackageName(api.service) ? [] : [invalid('has a service name that no package can have')]),
    ...(isSubpathName(api.version) ? [] : [invalid('has a version that no subpath can have')]),
    ...hosts
      .filter(([, host]) => !isServerHost(host))
      .map(([what, host]) =>
        invalid(`has a ${what} that is no host name: ${JSON.stringify(host)}`),
      ),
    ...api.scopes
      .filter((scope) => !SCOPE.test(scope))
      .map((scope) => invalid(`has a scope that is none: ${JSON.stringify(scope)}`)),
  ];
}

/** A pattern is as good as the host that it makes of a location. */
function regionalExample(pattern: string | undefined): [string, string][] {
  if (pattern === undefined) return [];
  return [['regional host pattern', pattern.replace('{location}', 'location')]];
}
