const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** Words that cannot name a type, or that would hide one that emitted code uses. */
const TAKEN: ReadonlySet<string> = new Set(
  (
    'any bigint boolean never null number object string symbol undefined unknown void ' +
    'break case catch class const continue debugger default delete do else enum export extends ' +
    'false finally for function if import in instanceof new return super switch this throw true ' +
    'try typeof var while with implements interface let package private protected public static ' +
    'yield await async of type infer keyof readonly unique is asserts abstract as declare global ' +
    'module namespace require Array Omit Promise Readonly Record'
  ).split(' '),
);

/** Further words that cannot name a value of a module in strict code, or that the starts' modules import. */
const VALUES: ReadonlySet<string> = new Set(
  'arguments eval followStarted payloads requests sendStart'.split(' '),
);

export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

/** A type name made of a spec's name: other characters become `_`, taken words get one behind. */
export function typeName(name: string): string {
  const cleaned = name.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=[0-9]|$)/, '_');
  return TAKEN.has(cleaned) ? `${cleaned}_` : cleaned;
}

/** Like `uniqueTypeName`, for a function or a constant. */
export function uniqueValueName(name: string, names: Set<string>): string {
  return uniqueTypeName(VALUES.has(name) ? `${name}_` : name, names);
}

/** Like `typeName`; a number from two stands behind a name that `names` has already. Adds it. */
export function uniqueTypeName(name: string, names: Set<string>): string {
  const base = typeName(name);
  let unique = base;
  for (let i = 2; names.has(unique); i++) unique = typeName(`${base}${i}`);
  names.add(unique);
  return unique;
}
