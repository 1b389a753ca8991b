import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import { compareText } from '../../model/compare-text.js';
import type { Evidence } from '../../model/evidence.js';
import type { SkippedMethod } from '../../model/operations-api.js';
import { isRevision } from '../../model/revision.js';
import { parseServerUrl, type ServerUrl } from '../../model/server-url.js';
import type { BindingClaim, SourceApi, StartClaim } from '../../model/source-api.js';
import { trimEndOf, trimStartOf } from '../../model/trim.js';
import type { JsonNode } from '../document/json-node.js';
import { discoveryBinding } from './binding.js';
import { type DiscoveryDocument, type DiscoveryMethod, openDiscovery } from './document.js';
import { regionalEndpoints } from './endpoints.js';
import { discoveryStart } from './start.js';

/** A Discovery document's word on its API's operations, and the document it was read from. */
export interface DiscoveryReading {
  readonly document: DiscoveryDocument;
  readonly api: SourceApi;
}

/**
 * Reads a Discovery document (`discovery#restDescription`). Undefined, with a diagnostic, where it
 * does not tell its name, its version or its server.
 */
export function readDiscovery(root: JsonNode): DiscoveryReading | undefined {
  const service = requiredText(root, 'name');
  const version = requiredText(root, 'version');
  const server = serverOf(root);
  if (service === undefined || version === undefined || server === undefined) return undefined;
  const document = openDiscovery(root);
  const revision = revisionOf(root);
  const evidence = (method: DiscoveryMethod): Evidence => ({
    source: 'discovery',
    file: root.log.file,
    pointer: method.node.pointer,
    ...(revision === undefined ? {} : { revision }),
  });
  const claims: BindingClaim[] = [];
  const skipped = document.skipped.map(({ method, code, reason }) =>
    skippedMethod(method, evidence(method), code, reason),
  );
  for (const { method, kind } of document.bound) {
    const binding = discoveryBinding(method, kind, server.basePath, document.allSchemas);
    if (!('code' in binding)) claims.push(binding);
    else skipped.push(skippedMethod(method, evidence(method), binding.code, binding.reason));
  }
  const starts: StartClaim[] = [];
  for (const method of document.starting) {
    const start = discoveryStart(method, server.basePath);
    if (!('code' in start)) starts.push(start);
    else skipped.push(skippedMethod(method, evidence(method), start.code, start.reason));
  }
  const api: SourceApi = {
    source: 'discovery',
    file: root.log.file,
    ...(revision === undefined ? {} : { revision }),
    host: server.host,
    version,
    service,
    ...namesOf(root),
    ...regionalEndpoints(root),
    ...(document.operationKind === undefined ? {} : { operationKind: document.operationKind }),
    claims: claims.sort((a, b) => compareText(a.pointer, b.pointer)),
    starts: starts.sort((a, b) => compareText(a.pointer, b.pointer)),
    skipped: skipped.sort((a, b) => compareText(a.evidence.pointer, b.evidence.pointer)),
    schemas: document.schemas,
    payloadSchemas: document.payloadSchemas,
    protoTypes: [],
    protoPackages: [],
    complete: true,
  };
  return { document, api };
}

function namesOf(root: JsonNode): Pick<SourceApi, 'title' | 'canonicalName' | 'documentation'> {
  const title = root.text('title');
  const canonicalName = root.text('canonicalName');
  const documentation = root.address('documentationLink');
  return {
    ...(title === undefined ? {} : { title }),
    ...(canonicalName === undefined ? {} : { canonicalName }),
    ...(documentation === undefined ? {} : { documentation }),
  };
}

function requiredText(root: JsonNode, member: string): string | undefined {
  const text = root.text(member);
  if (text !== undefined && text !== '') return text;
  root.log.error(
    'LRO-DISCOVERY-INCOMPLETE',
    root.at(member),
    `the document does not tell its "${member}"`,
  );
  return undefined;
}

function serverOf(root: JsonNode): ServerUrl | undefined {
  const rootUrl = requiredText(root, 'rootUrl');
  if (rootUrl === undefined) return undefined;
  const servicePath = root.has('servicePath') ? root.text('servicePath') : '';
  const path = servicePath === undefined ? undefined : trimStartOf(servicePath, '/');
  // Without a path that is there but cannot be read, every URL would be another one.
  const server =
    path === undefined ? undefined : parseServerUrl(`${trimEndOf(rootUrl, '/')}/${path}`);
  if (server !== undefined) return server;
  root.log.error(
    'LRO-SERVER-URL',
    root.at('rootUrl'),
    'this is no https address of a server, a host name without a port',
    'Correct the document, or fetch it again',
  );
  return undefined;
}

/** Absent where the document tells none, as some replicas do, or `0`. */
function revisionOf(root: JsonNode): string | undefined {
  const revision = root.text('revision');
  if (revision === undefined || revision === '' || revision === '0') return undefined;
  return isRevision(revision) ? revision : root.wrong('a day such as 20260131', 'revision');
}

function skippedMethod(
  method: DiscoveryMethod,
  evidence: Evidence,
  code: DiagnosticCode,
  reason: string,
): SkippedMethod {
  return {
    id: method.id,
    httpMethod: method.node.text('httpMethod') ?? '',
    path: method.node.text('path') ?? '',
    code,
    reason,
    evidence,
  };
}
