import type { DeclaredShape } from '../../model/declared-shape.js';
import { directRefs, type Schema, type Schemas } from '../../model/schema.js';
import type { JsonNode } from '../document/json-node.js';
import { plainReferences } from './plain-references.js';
import type { ReferenceGraph } from './reference-graph.js';

/** Schemas by name. */
export interface SchemaLookup {
  get(name: string): Schema | undefined;
  /** How operations look, where somebody declares it. */
  readonly shape?: DeclaredShape | undefined;
}

/** How a kind of document writes schemas. */
export interface SchemaDialect {
  /** The schema in the model's dialect; what is wrong with it is reported. */
  readonly convert: (node: JsonNode) => Schema;
  /** The name that the value of a `$ref` stands for; undefined where it is none. */
  readonly nameOf: (ref: string) => string | undefined;
}

/**
 * All schemas of a document. Of most of them only the references matter, to tell which few concern
 * operations: a schema is converted when it is first asked for, unless it is not plain, so that
 * what is wrong with any schema is reported.
 */
export class DocumentSchemas implements SchemaLookup {
  readonly references: ReferenceGraph;
  readonly shape: DeclaredShape | undefined;
  readonly #nodes: ReadonlyMap<string, JsonNode>;
  readonly #convert: SchemaDialect['convert'];
  readonly #converted = new Map<string, Schema>();

  constructor(
    nodes: readonly [name: string, node: JsonNode][],
    dialect: SchemaDialect,
    shape?: DeclaredShape,
  ) {
    this.shape = shape;
    this.#nodes = new Map(nodes);
    this.#convert = dialect.convert;
    this.references = new Map(
      nodes.map(([name, node]) => [
        name,
        plainReferences(node.object, dialect.nameOf) ?? directRefs(this.get(name) ?? {}),
      ]),
    );
  }

  get(name: string): Schema | undefined {
    const known = this.#converted.get(name);
    const node = this.#nodes.get(name);
    if (known !== undefined || node === undefined) return known;
    const schema = this.#convert(node);
    this.#converted.set(name, schema);
    return schema;
  }

  /** A schema as the document writes it. */
  node(name: string): JsonNode | undefined {
    return this.#nodes.get(name);
  }

  /** Those that are named, in the document's order. */
  pick(names: ReadonlySet<string>): Schemas {
    const picked = [...this.#nodes.keys()].filter((name) => names.has(name));
    return Object.fromEntries(picked.map((name) => [name, this.get(name) ?? {}]));
  }
}
