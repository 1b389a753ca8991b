/** What a value has no format by. */
export const NO_FORMAT = 'none';

/** Discovery's own names of what OpenAPI names otherwise. */
export function formatOf({ format = NO_FORMAT }: { readonly format?: string }): string {
  return format === 'google-datetime' ? 'date-time' : format;
}
