import { isServerHost } from '../../model/server-url.js';
import { DocumentLog } from '../document/document-log.js';
import { openDocument } from '../document/open-document.js';
import type { SourceDocument } from '../document/source-document.js';
import { serviceConfigKind } from '../service-config/kind.js';

/** The hosts that service configs tell, each its own in `name`, of the interfaces that they list or have rules for. */
export class ConfigHosts {
  readonly #documents: readonly SourceDocument[];
  #hosts: Map<string, Set<string>> | undefined;

  constructor(documents: readonly SourceDocument[]) {
    this.#documents = documents;
  }

  /**
   * The hosts of a service; where no config names it, those of others in its package. The configs are read
   * when they are first asked for, as most protos tell their host.
   *
   * @param service full name: `acme.library.v1.Library`.
   */
  of(service: string): readonly string[] {
    this.#hosts ??= hostsIn(this.#documents);
    return [...(this.#hosts.get(service) ?? this.#hosts.get(outer(service)) ?? [])];
  }
}

function hostsIn(documents: readonly SourceDocument[]): Map<string, Set<string>> {
  const hosts = new Map<string, Set<string>>();
  for (const document of documents) {
    const { host, interfaces } = configIn(document);
    for (const name of interfaces.flatMap((one) => [one, outer(one)]))
      hosts.set(name, (hosts.get(name) ?? new Set()).add(host));
  }
  return hosts;
}

const NONE = { host: '', interfaces: [] } as const;

function configIn(document: SourceDocument): {
  readonly host: string;
  readonly interfaces: readonly string[];
} {
  const { yamlHead } = serviceConfigKind;
  if (!('text' in document) || !document.text.includes('google.api.Service')) return NONE;
  // What is wrong with it is told where it is read itself.
  const log = new DocumentLog(document.file);
  const content = openDocument(document, yamlHead === undefined ? [] : [yamlHead], log);
  if (content === undefined || !('form' in content) || content.form !== 'object') return NONE;
  const { root } = content;
  const host = root.text('name') ?? '';
  if (root.value('type') !== 'google.api.Service' || !isServerHost(host)) return NONE;
  const listed = root.nodes('apis').flatMap((api) => api.text('name') ?? []);
  const rules = root.node('http')?.nodes('rules') ?? [];
  const ruled = rules.flatMap((rule) => outer(rule.text('selector') ?? ''));
  return { host, interfaces: [...listed, ...ruled] };
}

function outer(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}
