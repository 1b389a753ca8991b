import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { ApiSources } from '../normalize/identify.js';
import { noClient } from '../normalize/losses.js';
import { type SourceDocument, textOf } from '../sources/document/source-document.js';
import { serviceOfFile } from '../sources/document-kinds.js';
import type { Candidate } from './candidate.js';
import { modelAfter } from './what-is-lost.js';

/**
 * Documents by which an API would be left without a client that it has now, by the specs that they would
 * replace: they are about its operations still, and no method on these can be bound any more.
 *
 * @param files what the folder of specs would get.
 * @param groups the APIs of which nobody has said that they may lose it.
 */
export function clientsLost(
  chosen: readonly Candidate[],
  specs: readonly SourceDocument[],
  files: ReadonlyMap<string, string>,
  groups: readonly ApiSources[],
): ReadonlyMap<string, Diagnostic> {
  const texts = new Map(specs.map((spec) => [spec.file, textOf(spec)]));
  const services = new Set(specs.map(({ file }) => serviceOfFile(file)));
  const news = chosen.filter(
    ({ document: { file, text } }) => files.has(file) && texts.get(file) !== text,
  );
  const isAbout = ({ all }: ApiSources, { apis }: Candidate) =>
    apis.some((api) => all.includes(api));
  const changed = groups.filter(
    (group) => services.has(group.service) && news.some((one) => isAbout(group, one)),
  );
  const { apis, unbound } = modelAfter(specs, files, changed);
  const bound = new Set(apis.map(({ id }) => id));
  const suspects = changed.filter(({ id }) => !bound.has(id));
  const had = new Set(modelAfter(specs, new Map(), suspects).apis.map(({ id }) => id));
  const lost = new Map<string, Diagnostic>();
  for (const group of suspects.filter(({ id }) => had.has(id))) {
    const { id, service } = group;
    const api = unbound.find((one) => one.id === id);
    const message = api ? noClient(api).message : `${id} has no method on operations any more`;
    for (const { document, entry } of news.filter((one) => isAbout(group, one))) {
      lost.set(
        document.file,
        problem({
          code: 'LRO-SYNC-LOST',
          message: `${message}; ${document.file} stays as it is`,
          help: `State how its operations look now, as "shape" of the API; where it has lost them, name it: lrogen sync ${service}`,
          file: entry.from,
          pointer: '',
        }),
      );
    }
  }
  return lost;
}
