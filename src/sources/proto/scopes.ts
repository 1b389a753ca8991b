/** The scopes in which a name is looked up, the innermost first, without the outermost, which has no name. */
export function scopesOf(scope: string): string[] {
  const scopes: string[] = [];
  for (let at = scope; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    scopes.push(at);
  }
  return scopes;
}

/** The full name of what a scope declares. */
export function fullNameIn(scope: string, name: string): string {
  return scope === '' ? name : `${scope}.${name}`;
}
