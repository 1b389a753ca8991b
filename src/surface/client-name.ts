import { typeName } from '../model/identifier.js';
import { upperFirst } from '../model/letter-case.js';
import type { OperationsApi } from '../model/operations-api.js';

/** What the client of an API is called after. */
export type NamedApi = Pick<OperationsApi, 'service' | 'canonicalName' | 'title' | 'clientName'>;

/** A longer name is no name any more; the service's own is taken then. */
const MAX_LENGTH = 64;

/**
 * What a client is named after: the service's name, spelled as the canonical name or the title
 * spells it, whichever tells more words apart (`datafusion` is `DataFusion` in "Data Fusion",
 * `file` is `File` in "Cloud Filestore", `iam` is `IAM` in "Identity and Access Management (IAM)
 * API"). Where neither holds it, the canonical name itself (`privateca` is
 * `CertificateAuthorityService`).
 */
export function clientPrefix(api: NamedApi): string {
  const service = api.service.replace(/[^a-z0-9]/g, '');
  const spellings = [api.canonicalName, api.title].flatMap((text) => spelledIn(text, service));
  const [best] = spellings.sort((a, b) => capitals(b) - capitals(a));
  if (best !== undefined) return typeName(best);
  const name = pascal(api.canonicalName.replace(/(?<=\s)API$/, ''));
  return typeName(name === '' || name.length > MAX_LENGTH ? upperFirst(service) : name);
}

/** The class of a client that nothing states otherwise: `FileOperationsClient`. */
export function clientNameOf(api: NamedApi): string {
  return typeName(api.clientName ?? `${clientPrefix(api)}OperationsClient`);
}

/** `projects.locations.operations` is `ProjectsLocationsOperations`. */
export function pascal(text: string): string {
  return words(text).map(upperFirst).join('');
}

/** The letters of `text` that spell `service`, from the beginning of one of its words. */
function spelledIn(text: string, service: string): string[] {
  const parts = words(text).map(upperFirst);
  const all = parts.join('');
  let start = 0;
  for (const part of parts) {
    const spelled = all.slice(start, start + service.length);
    if (spelled.toLowerCase() === service) return [spelled];
    start += part.length;
  }
  return [];
}

function capitals(text: string): number {
  return text.replace(/[^A-Z]/g, '').length;
}

function words(text: string): string[] {
  return text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
}
