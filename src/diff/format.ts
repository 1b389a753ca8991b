/** What a value has no format by. */
export const NO_FORMAT = 'none';

interface Formatted {
  readonly format?: string | undefined;
  readonly type?: string | undefined;
}

/** Discovery's own names of what OpenAPI names otherwise. */
export function formatOf({ format, type = '' }: Formatted): string {
  if (format === undefined) return type === 'integer' || type === 'number' ? type : NO_FORMAT;
  return format === 'google-datetime' ? 'date-time' : format;
}
