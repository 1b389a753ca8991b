/** The name of a field in JSON where the file gives none: `lowerCamelCase`, as protoc makes it. */
export function jsonNameOf(field: string): string {
  return field.replace(/_+(.?)/g, (_, next: string) => next.toUpperCase());
}
