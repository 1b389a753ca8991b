// biome-ignore lint/plugin: the walls see what it requires by its types
import { createRequire } from 'node:module';
import type * as TsMorph from 'ts-morph';
import type * as TypeScript from 'typescript';

/**
 * ts-morph. Required, for to import it Node.js would look for names of exports in all of it, which takes
 * half as long again.
 */
export const { IndentationText, Project, QuoteKind, StructureKind, ts } = createRequire(
  import.meta.url,
)('ts-morph') as typeof TsMorph;

/**
 * The compiler that ts-morph brings: the one for all that is printed, openapi-typescript's types too
 * (`.rolldown.config.ts`). Of what is used of it the types are those of the one that openapi-typescript asks for.
 */
export const compiler = ts as unknown as typeof TypeScript;

export default compiler;
