import { z } from 'zod';
import { flag, object, text } from '../diagnostics/check-given.js';
import type { DeclaredShape } from '../model/declared-shape.js';

/**
 * What somebody states about the API of a document, on the command line or in settings: it wins over what the
 * document says. A document that is kept says it then itself.
 */
export interface StatedFacts {
  readonly service?: string | undefined;
  readonly version?: string | undefined;
  /** The address of its server; its path, if it has one, is what all paths begin with. */
  readonly server?: string | undefined;
  /**
   * Resource patterns (AIP-122), `projects/…/operations/…`, of path parameters that the document tells none
   * of: by the parameter's name, or by a path as the document writes it.
   */
  readonly patterns?: Readonly<Record<string, string>> | undefined;
  /** How its operations look. */
  readonly shape?: DeclaredShape | undefined;
  /** Whether its descriptions are kept; as the document itself says where nothing is stated. */
  readonly descriptions?: boolean | undefined;
}

/** What callers in JavaScript may give. */
export const statedFacts = z.strictObject({
  ...{ service: text.optional(), version: text.optional(), server: text.optional() },
  ...{ patterns: object.optional(), shape: object.optional(), descriptions: flag },
} satisfies Record<keyof StatedFacts, z.ZodType>);
