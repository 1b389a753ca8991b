/** What an API is called by: `file:v1`, or `file` for all its versions. */
export interface ApiIdParts {
  readonly service: string;
  readonly version: string | undefined;
}

/** The service, and the version where one is told. */
export function apiIdParts(id: string): ApiIdParts {
  const [service = id, version] = id.split(':');
  return { service, version };
}

/** `file:v1`, or `file` where no version is told. */
export function printApiId({ service, version }: ApiIdParts): string {
  return version === undefined ? service : `${service}:${version}`;
}

/** `file` of `file:v1`. */
export function serviceOfId(id: string): string {
  return apiIdParts(id).service;
}
