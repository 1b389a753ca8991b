import { upperFirst } from './letter-case.js';

/** Discovery runs a proto name together: `google.cloud.osconfig.v1.X` is `GoogleCloudOsconfigV1X`. */
export function discoveryId(protoName: string): string {
  return protoName
    .split(/[._](?=[A-Za-z])/)
    .map(upperFirst)
    .join('');
}

/** Packages without a version whose messages the operations of many services hold. */
export const SHARED_PACKAGES: readonly string[] = [
  'google.cloud.common',
  'cloud.control2.shared.operations',
  'cloud.ai.large_models.vision',
];

/** The version in a package, `v1` or `uiv1beta3`, as a run-together id has it: `V1`, `Uiv1beta3`. */
const VERSION =
  /(?:[A-Z][a-z]{1,8}v|V)\d{1,3}(?:p\d{1,3})?(?:(?:alpha|beta|main)\d{0,3})?(?:__)?(?=[A-Z])/;

/** What is left of a name behind its own version: `OperationMetadataV1Beta`. */
const STAGE = /^(?:Alpha|Beta)\d{0,3}$/;

/** A run-together id without its package, as far as a version, `__` or a known package shows where that ends. */
export function withoutPackage(schema: string): string {
  const shared = SHARED_PACKAGES.find((name) => isOfPackage(schema, name));
  if (shared !== undefined) return schema.slice(discoveryId(shared).length);
  const version = VERSION.exec(schema);
  const bar = schema.indexOf('__');
  const end = version === null ? 0 : version.index + version[0].length;
  const rest = schema.slice(end === 0 && bar >= 0 ? bar + 2 : end);
  return STAGE.test(rest) ? schema : rest;
}

/** The full name of the message of a run-together id, where it is of this package or one of its other versions. */
export function nameInPackage(schema: string, protoPackage: string): string | undefined {
  if (isOfPackage(schema, protoPackage)) {
    return `${protoPackage}.${schema.slice(discoveryId(protoPackage).length).replace(/^__/, '')}`;
  }
  const family = protoPackage.slice(0, protoPackage.lastIndexOf('.'));
  const prefix = discoveryId(family);
  if (family === '' || !schema.startsWith(prefix)) return undefined;
  const rest = schema.slice(prefix.length);
  const version = VERSION.exec(rest);
  if (version?.index !== 0) return undefined;
  const [whole] = version;
  return `${family}.${whole.replace('__', '').toLowerCase()}.${rest.slice(whole.length)}`;
}

function isOfPackage(schema: string, protoPackage: string): boolean {
  const prefix = discoveryId(protoPackage);
  return schema.startsWith(prefix) && /^(?:__)?[A-Z]/.test(schema.slice(prefix.length));
}
