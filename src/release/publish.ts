import { z } from 'zod';
import { checkGiven, flag, listening, text, texts } from '../diagnostics/check-given.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type RunListener, RunLog } from '../diagnostics/run-listener.js';
import { resolveRoot } from '../output/root.js';
import { refuseUnsettled } from '../output/staging.js';
import type { PackedPackage } from '../registry/pack.js';
import { refuseUntaggable, setGitTag } from '../specs/git-revision.js';
import { readPublishPlan } from './release-plan.js';

export interface PublishOptions extends RunListener {
  /** The folder of the packages, with the plan in it. */
  readonly out: string;
  /** Folders of further packages that are published first, such as the runtime's. */
  readonly also?: readonly string[];
  /** The project whose `.npmrc` counts; the working folder by default. */
  readonly cwd?: string;
  /** Packages that are sent at a time; 4 by default. */
  readonly concurrency?: number;
  /** Whether to look only; off by default. */
  readonly dryRun?: boolean;
  /** Whether each version that is there in the end gets the git tag `@lrogen/file@0.2.0`; off by default. */
  readonly tag?: boolean;
}

export interface PublishResult {
  /** What this run has published, or would: `@lrogen/file@0.2.0`. */
  readonly published: readonly string[];
  /** What was there already. */
  readonly there: readonly string[];
  /** Names that the registry did not know before. */
  readonly unknown: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What callers in JavaScript may give. */
const OPTIONS = z.strictObject({
  ...{ ...listening, out: text, also: texts.optional(), cwd: text.optional() },
  ...{ concurrency: z.int().min(1).optional(), dryRun: flag, tag: flag },
} satisfies Record<keyof PublishOptions, z.ZodType>);

/**
 * Carries out the plan of a release: each version once, however often it is run and wherever it was
 * killed, for the registry alone says what is there. A package comes after what it depends on.
 *
 * @throws DiagnosticError `LRO-PLAN` where there is no plan, `LRO-REGISTRY` where the registry does not answer,
 *   `LRO-GIT` where tags are asked for and none can be set, the codes of `refuseUnsettled`.
 */
export async function publish(options: PublishOptions): Promise<PublishResult> {
  checkGiven('publish(options)', OPTIONS, options);
  const { out, also = [], concurrency = 4, dryRun = false, tag = false } = options;
  const log = new RunLog(options);
  await refuseUnsettled(await resolveRoot(out));
  const plan = await readPublishPlan(out);
  // What was sent is there for good: a refusal comes before.
  if (tag) await refuseUntaggable(out);
  // One after the other: Node.js 20 loses CommonJS modules that are imported at once.
  const { Registry } = await import('../registry/registry.js');
  const { preflight } = await import('./preflight.js');
  const { idOf, publishPackage } = await import('./publish-package.js');
  const { Pace } = await import('./pace.js');
  const { untagged, untold } = await import('./untagged.js');
  const { uncommitted } = await import('./uncommitted.js');
  const registry = await Registry.open(options.cwd);
  const onAsk = (host: string) => log.step(`Asking ${host} what is there`);
  const { missing, there, unknown, diagnostics } = await preflight(
    out,
    plan,
    also,
    registry,
    onAsk,
  );
  log.add(diagnostics);
  const isReady = diagnostics.every(({ severity }) => severity !== 'error');
  const isTagging = tag && isReady;
  const earlier = isTagging ? await untagged(out, plan, registry) : { here: [], lost: [] };
  if (isTagging) {
    const folders = [...plan.packages, ...earlier.here].map(({ folder }) => folder);
    log.add([...(await uncommitted(out, folders, also)), ...untold(earlier.lost)]);
  }
  if (dryRun || !isReady) {
    const would = dryRun && isReady ? missing.map(idOf) : [];
    return { published: would, there, unknown, diagnostics: log.diagnostics };
  }
  const pace = new Pace();
  const send = (packed: PackedPackage) => publishPackage(packed, registry, pace);
  const published = (await sendAll(missing, concurrency, send, log)).map(idOf).sort();
  if (!tag) return { published, there, unknown, diagnostics: log.diagnostics };
  const all = [...there, ...earlier.here.map(({ id }) => id)].sort();
  for (const id of [...all, ...published]) await setGitTag(out, id);
  return { published, there: all, unknown, diagnostics: log.diagnostics };
}

/** Sends packages, a few at a time, until one is refused. @returns those that were taken. */
async function sendAll(
  missing: readonly PackedPackage[],
  concurrency: number,
  send: (packed: PackedPackage) => Promise<Diagnostic | undefined>,
  log: RunLog,
): Promise<PackedPackage[]> {
  const sent: PackedPackage[] = [];
  for (const wave of wavesOf(missing)) {
    const open = wave.values();
    let isRefused = false;
    const work = async (): Promise<void> => {
      for (const packed of open) {
        if (isRefused) return;
        log.step('Publishing', sent.length + 1, missing.length);
        const failed = await send(packed);
        if (failed === undefined) sent.push(packed);
        else {
          log.add([failed]);
          isRefused = true;
        }
      }
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    if (isRefused) break;
  }
  return sent;
}

/** What others depend on first. */
function wavesOf(packed: readonly PackedPackage[]): PackedPackage[][] {
  const needed = new Set(
    packed.flatMap(({ manifest }) => Object.keys(manifest.dependencies ?? {})),
  );
  const isNeeded = ({ manifest }: PackedPackage): boolean => needed.has(manifest.name);
  return [packed.filter(isNeeded), packed.filter((one) => !isNeeded(one))];
}
