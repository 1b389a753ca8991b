import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const GENERATED = join(ROOT, 'generated');

/** One subpath of a generated package, found in its folder and not in any list of ours. */
export interface PublishedApi {
  /** As Discovery writes it: `file:v1`. */
  readonly id: string;
  readonly service: string;
  readonly version: string;
  /** What a user imports: `@lrogen/file/v1`. */
  readonly specifier: string;
  readonly folder: string;
  readonly bindings: readonly PublishedBinding[];
}

/** One request that the package's own OpenAPI document tells of. */
export interface PublishedBinding {
  readonly kind: Kind;
  readonly httpMethod: string;
  readonly template: string;
}

export type Kind = 'cancel' | 'delete' | 'get' | 'list' | 'wait';

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
}

interface OpenApiOperation {
  readonly 'x-google-http-template': string;
}

/** Every folder that is published: the runtime first. */
export function packageFolders(): string[] {
  const services = readdirSync(GENERATED)
    .map((name) => join(GENERATED, name))
    .filter((folder) => existsSync(join(folder, 'package.json')));
  return [join(ROOT, 'src/runtime'), ...services.sort()];
}

/** Every version of every generated package. */
export function publishedApis(): PublishedApi[] {
  return packageFolders()
    .slice(1)
    .flatMap((folder) => {
      const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const service = String(name).split('/')[1] ?? '';
      const versions = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
        entry.isDirectory(),
      );
      return versions
        .map((entry) => entry.name)
        .sort()
        .map((version) => ({
          id: `${service}:${version}`,
          service,
          version,
          specifier: `${name}/${version}`,
          folder: join(folder, version),
          bindings: readBindings(join(folder, version, 'openapi.json')),
        }));
    });
}

function readBindings(file: string): PublishedBinding[] {
  const { paths }: OpenApi = JSON.parse(readFileSync(file, 'utf8'));
  return Object.values(paths).flatMap((item) =>
    Object.entries(item).map(([method, operation]) => {
      const template = operation['x-google-http-template'];
      return { kind: kindOf(method, template), httpMethod: method.toUpperCase(), template };
    }),
  );
}

/** The method of AIP-151 that an HTTP method and a template make. */
function kindOf(method: string, template: string): Kind {
  if (/[:/]cancel$/.test(template)) return 'cancel';
  if (/[:/]wait$/.test(template)) return 'wait';
  if (method === 'delete') return 'delete';
  return template.endsWith('}') ? 'get' : 'list';
}
