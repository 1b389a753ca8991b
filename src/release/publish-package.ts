import { publish } from 'libnpmpublish';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { counted } from '../model/counted.js';
import { oidcToken } from '../registry/oidc-token.js';
import type { PackedPackage } from '../registry/pack.js';
import { packageFiles } from '../registry/package-files.js';
import { type KnownPackage, type Registry, statusOf } from '../registry/registry.js';
import type { Pace } from './pace.js';

/** Tries of one package, with pauses of about half a minute in all. */
const MOST_TRIES = 7;

/**
 * Publishes one version, once. What fails in a way that may pass (429, 5xx, a broken connection) is
 * tried again, but never before the registry was asked whether the version has arrived after all: the
 * answer may be lost where the request was not. So is a refusal to publish over (403 or 409).
 *
 * @returns undefined once the registry has this very package; else why it has not.
 */
export async function publishPackage(
  packed: PackedPackage,
  registries: Registry,
  pace: Pace,
): Promise<Diagnostic | undefined> {
  const registry = registries.forPackage(packed.manifest);
  const { name, version } = packed.manifest;
  for (let tries = 1; ; tries++) {
    await pace.turn();
    const error = await send(packed, registry).catch((failure: unknown) => failure ?? 'no answer');
    if (error === undefined) return undefined;
    const status = statusOf(error);
    const mayPass = status === undefined || status === 408 || status === 429 || status >= 500;
    if (mayPass) pace.holdBack(tries, retryAfterOf(error));
    await pace.turn();
    const there = await registry.known(name).then(
      (known) => standingOf(packed, known, registry),
      () => 'unknown' as const,
    );
    if (there === 'same') return undefined;
    if (there === 'other' || there === 'unpublished') return refusal(packed, there);
    if (!mayPass || tries === MOST_TRIES) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      return problem({
        code: 'LRO-PUBLISH-FAILED',
        message: `${name}@${version} was not published after ${counted(tries, 'try', 'tries')}: ${reason}`,
      });
    }
  }
}

async function send({ manifest, tarball }: PackedPackage, registry: Registry): Promise<undefined> {
  const { settings } = registry;
  const address = registry.addressOf(manifest.name);
  const token = await oidcToken(manifest.name, address, settings);
  await publish(manifest as unknown as Parameters<typeof publish>[0], tarball, {
    ...settings,
    // A try of its own each: npm's repeat what has arrived already.
    fetchRetries: 0,
    retry: { retries: 0 },
    ...(token !== undefined && { forceAuth: { _authToken: token }, ...provenance() }),
  } as Parameters<typeof publish>[2]);
  return undefined;
}

/** As `npm publish` does with a trusted publisher, where its workflow may sign. */
function provenance(): { readonly provenance?: true } {
  return process.env.ACTIONS_ID_TOKEN_REQUEST_URL === undefined ? {} : { provenance: true };
}

/** What a registry has of a version: these files, others, none yet, none any more, or it does not say. */
export type Standing = 'same' | 'other' | 'absent' | 'unpublished' | 'unknown';

/** @param known what the registry tells of the package. */
export async function standingOf(
  { manifest, integrity, tarball }: PackedPackage,
  known: KnownPackage | undefined,
  registry: Registry,
): Promise<Standing> {
  const { name, version } = manifest;
  if (known?.unpublished.has(version)) return 'unpublished';
  if (!known?.versions.has(version)) return 'absent';
  if (known.versions.get(version) === integrity) return 'same';
  try {
    // The same files may have been packed by another tool.
    const [ours, theirs] = await Promise.all([
      packageFiles(tarball),
      registry.files(`${name}@${version}`),
    ]);
    return textOf(ours) === textOf(theirs) ? 'same' : 'other';
  } catch {
    return 'unknown';
  }
}

function textOf(files: ReadonlyMap<string, Buffer>): string {
  return JSON.stringify([...files].map(([path, content]) => [path, String(content)]).sort());
}

/** Why a version cannot be sent; undefined where it can, or need not be. */
export function refusal(packed: PackedPackage, standing: Standing): Diagnostic | undefined {
  const id = idOf(packed);
  switch (standing) {
    case 'other':
      return problem({
        code: 'LRO-PUBLISH-OTHER',
        message: `the registry has ${id} with other files`,
      });
    case 'unpublished':
      return problem({
        code: 'LRO-PUBLISH-OTHER',
        message: `${id} was unpublished, and can never be published again`,
      });
    case 'unknown':
      return problem({
        code: 'LRO-REGISTRY',
        message: `the registry has ${id}, but does not tell with which files`,
      });
    default:
      return undefined;
  }
}

export function idOf({ manifest: { name, version } }: PackedPackage): string {
  return `${name}@${version}`;
}

function retryAfterOf(error: unknown): string | undefined {
  const headers = (error as { headers?: Record<string, unknown> } | undefined)?.headers;
  const value = headers?.['retry-after'];
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
}
