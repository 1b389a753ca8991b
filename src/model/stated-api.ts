import { type ApiIdParts, apiIdParts } from './api-id.js';
import type { DeclaredShape } from './declared-shape.js';

/** What somebody states about an API of theirs, over what its documents say. */
export interface StatedApi {
  /** As the settings call it: `acme:v1`, or `acme` for all its versions. */
  readonly id: string;
  /** Where its documents are: folders, files, addresses. */
  readonly from?: readonly string[] | undefined;
  readonly service?: string | undefined;
  readonly version?: string | undefined;
  /** The address of its server, with what all paths begin with. */
  readonly server?: string | undefined;
  /**
   * Resource patterns (AIP-122), `projects/…/operations/…`, of path parameters that the documents tell
   * none of: by the parameter's name, or by a path as the document writes it.
   */
  readonly patterns?: Readonly<Record<string, string>> | undefined;
  readonly shape?: DeclaredShape | undefined;
  /** Whether what its documents say in words is kept. */
  readonly descriptions?: boolean | undefined;
}

/** The service and the version of an API: what is not stated otherwise its name in the settings tells. */
export function statedParts({
  id,
  service,
  version,
}: Pick<StatedApi, 'id' | 'service' | 'version'>): ApiIdParts {
  const called = apiIdParts(id);
  return { service: service ?? called.service, version: version ?? called.version };
}
