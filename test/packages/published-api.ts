import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const GENERATED = join(ROOT, 'generated');

/** The services whose requests are spelled out in tests, as their reference pages have them. */
export const DOCUMENTED = ['datafusion', 'dialogflow', 'file', 'osconfig', 'privateca'] as const;

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
  /** Whether the request has a body. */
  readonly body: boolean;
}

/** The methods of AIP-151. */
export const KINDS = ['cancel', 'delete', 'get', 'list', 'wait'] as const;
export type Kind = (typeof KINDS)[number];

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
}

interface OpenApiOperation {
  readonly operationId: string;
  readonly requestBody?: unknown;
  readonly 'x-lrogen-start'?: unknown;
  readonly 'x-google-http-template': string;
}

/** Every folder that is published: the runtime first. */
export function packageFolders(): string[] {
  const services = readdirSync(GENERATED)
    .map((name) => join(GENERATED, name))
    .filter((folder) => existsSync(join(folder, 'package.json')));
  return [join(ROOT, 'src/runtime'), ...services.sort()];
}

/** The folders of the runtime and of some services. */
export function foldersOf(services: readonly string[]): string[] {
  const [runtime = '', ...folders] = packageFolders();
  return [runtime, ...folders.filter((folder) => services.includes(basename(folder)))];
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
  const operations = Object.values(paths).flatMap((item) => Object.entries(item));
  return operations
    .filter(([, operation]) => operation['x-lrogen-start'] === undefined)
    .map(([method, operation]) => ({
      kind: kindOf(operation.operationId),
      httpMethod: method.toUpperCase(),
      template: operation['x-google-http-template'],
      body: operation.requestBody !== undefined,
    }));
}

/** `file.projects.locations.operations.cancel` is a cancel. */
function kindOf(operationId: string): Kind {
  const kind = KINDS.find((candidate) => operationId.endsWith(`.${candidate}`));
  if (kind === undefined) throw new Error(`${operationId} is no method of AIP-151`);
  return kind;
}
