import { DiagnosticError } from '../diagnostics/diagnostic.js';
import type { ApiSurface } from '../surface/api-surface.js';

/**
 * A hook that changes what callers of an API see, before it is printed. It gets a copy of its own, and
 * is to give the same for the same.
 */
export type Transform = (surface: ApiSurface) => ApiSurface;

/** Members that say which API it is, and where its files go. */
const FIXED = ['id', 'service', 'version'] as const;
/** Members that not every API has. */
const OPTIONAL: ReadonlySet<string> = new Set<keyof ApiSurface>([
  'description',
  'documentation',
  'endpoints',
  'exampleName',
  'handleType',
  'shape',
  'statusOperationType',
]);

/**
 * What a hook makes of a surface.
 *
 * @throws DiagnosticError `LRO-TRANSFORM` where it fails, or what it gives is no surface of the API.
 */
export function transformed(surface: ApiSurface, transform: Transform): ApiSurface {
  const made = guarded(surface.id, () => transform(structuredClone(surface)));
  const wrong = wrongIn(made, surface);
  if (wrong !== undefined) throw transformProblem(surface.id, wrong);
  return made;
}

/** Does work on what a hook has made, whose faults are the hook's. */
export function guarded<T>(id: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    throw transformProblem(id, error instanceof Error ? error.message : String(error));
  }
}

function transformProblem(id: string, message: string): DiagnosticError {
  return new DiagnosticError({ code: 'LRO-TRANSFORM', message: `transform of ${id}: ${message}` });
}

function wrongIn(made: unknown, surface: ApiSurface): string | undefined {
  if (kindOf(made) !== 'object' || made instanceof Promise)
    return `it gives ${nameOf(made)}, not the surface`;
  const members = made as Readonly<Record<string, unknown>>;
  for (const [name, was] of Object.entries(surface)) {
    const [kind, now] = [kindOf(was), kindOf(members[name])];
    const isOptional = OPTIONAL.has(name) && (now === 'undefined' || kind === 'undefined');
    if (kind !== now && !isOptional) return `"${name}" is ${nameOf(members[name])}, not ${kind}`;
  }
  const unknown = Object.keys(members).find(
    (name) => !Object.hasOwn(surface, name) && !OPTIONAL.has(name),
  );
  if (unknown !== undefined) return `a surface has no member "${unknown}"`;
  const moved = FIXED.find((name) => members[name] !== surface[name]);
  return moved && `"${moved}" has to stay ${surface[moved]}`;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
}

function nameOf(value: unknown): string {
  return value instanceof Promise ? 'a promise' : kindOf(value);
}
