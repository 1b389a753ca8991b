import { type Diagnostic, pointerTo, problem } from '../diagnostics/diagnostic.js';
import type { StatedApi } from '../model/stated-api.js';
import { isFolder } from '../output/folder.js';
import type { SourceDocument } from '../sources/document/source-document.js';
import type { StatedFacts } from '../sources/stated-facts.js';
import { LOCK_FILE, readSpecFolder } from '../specs/spec-folder.js';
import { factsOf } from './facts-of.js';
import { type LockEntry, readLock } from './lock.js';
import { updateSpecs } from './update-specs.js';

/**
 * Says of which APIs the settings state other than their specs hold, for only `sync` takes it over: something else, or
 * no longer what a sync by them took over. It asks no network.
 *
 * @param specs the folder of specs.
 * @param file the settings.
 * @throws DiagnosticError `LRO-LOCK` where the lock is not of its form.
 */
export async function restated(
  specs: string,
  apis: readonly StatedApi[],
  file: string | undefined,
): Promise<Diagnostic[]> {
  if (apis.length === 0 || !(await isFolder(specs))) return [];
  const facts = apis.map(factsOf);
  const isWanted = (file: string) =>
    file === LOCK_FILE || facts.some(({ service }) => isOf(service, file));
  const { documents } = await readSpecFolder(specs, isWanted);
  const lock = readLock(documents);
  return apis.flatMap((api) => {
    const stated = factsOf(api);
    const its = specsOf(stated, documents);
    // What its name in the settings alone tells is nothing that somebody states of it.
    const { id: _, from, ...own } = api;
    const other = Object.keys(own).filter((fact) =>
      its.some((spec) => isOther(spec, stated, fact as keyof StatedFacts)),
    );
    // What the settings do not bring was stated where it is brought, on a command line.
    const gone =
      from === undefined ? [] : its.flatMap((spec) => noLonger(lock.get(spec.file), stated));
    if (other.length + gone.length === 0) return [];
    const said = [
      ...(other.length > 0
        ? [`state another ${other.join(' and another ')} of ${api.id} than its spec holds`]
        : []),
      ...(gone.length > 0
        ? [
            `no longer state the ${[...new Set(gone)].join(' and the ')} that the spec of ${api.id} was made with`,
          ]
        : []),
    ];
    return problem({
      code: 'LRO-CONFIG-SYNC',
      message: `the settings ${said.join(', and ')}`,
      ...(file !== undefined && { file }),
      pointer: pointerTo('/apis', api.id),
    });
  });
}

/** What was stated of a spec, and is not any more. */
function noLonger(entry: LockEntry | undefined, stated: StatedFacts): string[] {
  return Object.keys(entry?.stated ?? {}).filter(
    (fact) => stated[fact as keyof StatedFacts] === undefined,
  );
}

/** Those of its version, or, where there are none yet, of its service. */
function specsOf(
  { service, version }: StatedFacts,
  documents: readonly SourceDocument[],
): SourceDocument[] {
  const its = documents.filter(({ file }) => isOf(service, file));
  const ofVersion = its.filter(({ file }) => isOf(`${service}.${version}`, file));
  return ofVersion.length > 0 ? ofVersion : its;
}

function isOf(name: string | undefined, file: string): boolean {
  return file.startsWith(`openapi/${name}.`);
}

/** Whether a spec would be another if this were stated of it. */
function isOther(spec: SourceDocument, stated: StatedFacts, fact: keyof StatedFacts): boolean {
  if (stated[fact] === undefined) return false;
  const [as, would] = [{}, { [fact]: stated[fact] }].map((facts) => {
    const { files } = updateSpecs({
      ...{ from: [spec], named: new Set([spec]), specs: [], selectors: [], allowDowngrade: true },
      stated: facts,
    });
    return JSON.stringify(files.filter(({ path }) => path.startsWith('openapi/')));
  });
  return as !== would;
}
