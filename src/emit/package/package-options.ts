import { z } from 'zod';
import { callback, object, text } from '../../diagnostics/check-given.js';
import { own } from '../../model/own.js';
import runtime from '../../runtime/package.json' with { type: 'json' };
import type { Templates } from '../own-templates.js';
import type { Transform } from '../transform.js';

/** What the packages of a run have in common, and which version each gets. */
export interface PackageOptions {
  /** npm scope of the generated packages, with its `@`. */
  readonly scope: string;
  /** Package of the runtime that they depend on, whatever their own scope is. */
  readonly runtime: string;
  /** Version of a package, by service. */
  readonly versions: Readonly<Record<string, string>>;
  /** Version of a package that none is stated for. */
  readonly initialVersion: string;
  /** Range of the runtime that generated code is written against. */
  readonly runtimeRange: string;
  /** What every package says of itself. */
  readonly facts: PackageFacts;
  /** What the packages of single services say, over that. */
  readonly factsByService: Readonly<Record<string, PackageFacts>>;
  /** Names of packages, by service; scope and service where none is stated. */
  readonly names: Readonly<Record<string, string>>;
  /** Classes of clients, by API (`file:v1`) or by service. */
  readonly classNames: Readonly<Record<string, string>>;
  /** Templates that stand for those of this lrogen. */
  readonly templates: Templates;
  /** Changes what callers see, before it is printed. */
  readonly transform?: Transform | undefined;
}

/** What nothing in a spec tells of a package: fields of its `package.json`, as npm has them. */
export interface PackageFacts {
  /** An SPDX expression; `UNLICENSED` by default. */
  readonly license?: string | undefined;
  readonly author?: string | Readonly<Record<string, string | undefined>> | undefined;
  readonly repository?: string | RepositoryFacts | undefined;
  readonly homepage?: string | undefined;
  /** Who may install it once it is published; npm decides by default. */
  readonly access?: 'public' | 'restricted' | undefined;
  /** `{ "node": ">=20.19" }` by default, which is what the runtime needs. */
  readonly engines?: Readonly<Record<string, string>> | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** A section for the README, in Markdown. */
  readonly readme?: string | undefined;
}

export interface RepositoryFacts {
  readonly type: string;
  readonly url: string;
  /** The folder that holds the packages. */
  readonly directory?: string | undefined;
}

/** What callers in JavaScript may give. */
export const packageOptions = z.strictObject({
  ...{ scope: text.optional(), runtime: text.optional(), runtimeRange: text.optional() },
  ...{ versions: object.optional(), initialVersion: text.optional(), names: object.optional() },
  ...{ facts: object.optional(), factsByService: object.optional() },
  ...{ classNames: object.optional(), templates: object.optional(), transform: callback },
} satisfies Record<keyof PackageOptions, z.ZodType>);

/** What a run without a word about it uses. */
export const DEFAULT_PACKAGE_OPTIONS: PackageOptions = {
  scope: '@lrogen',
  runtime: runtime.name,
  versions: {},
  initialVersion: '0.1.0',
  runtimeRange: `^${runtime.version}`,
  facts: {},
  factsByService: {},
  names: {},
  classNames: {},
  templates: {},
};

/** The package of a service. */
export function packageName(service: string, { scope, names }: PackageOptions): string {
  return own(names, service) ?? `${scope}/${service}`;
}

/** What the package of a service says of itself. */
export function packageFacts(service: string, options: PackageOptions): PackageFacts {
  return { ...options.facts, ...own(options.factsByService, service) };
}
