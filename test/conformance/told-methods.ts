import type { OperationsApi } from '../../src/model/operations-api.js';
import { printPathTemplate } from '../../src/model/path-template.js';
import { pathShape, type RawMethod } from './raw-methods.js';

/** The methods that a model has, by `keyOf`. */
export interface Told {
  readonly bound: ReadonlySet<string>;
  /** With a code and a reason. */
  readonly skipped: ReadonlySet<string>;
}

export function toldBy(apis: readonly OperationsApi[]): Told {
  const bound = apis.flatMap(({ bindings }) =>
    bindings.flatMap(({ kind, httpMethod, template, evidence }) =>
      evidence.flatMap(({ file, pointer }) =>
        [pointer, pathShape(printPathTemplate(template))].map((place) =>
          keyOf(file, { name: kind, httpMethod, place }),
        ),
      ),
    ),
  );
  const skipped = apis.flatMap((api) =>
    api.skipped
      .filter(({ code, reason }) => /^LRO-/.test(code) && reason.length > 10)
      .flatMap(({ id, httpMethod, path, evidence: { file, pointer } }) => {
        const last = id.slice(id.lastIndexOf('.') + 1);
        const name = last.replace(/^([A-Z]\w*)Operations?$/, (_, word) => word.toLowerCase());
        return [pointer, pathShape(path)].map((place) => keyOf(file, { name, httpMethod, place }));
      }),
  );
  return { bound: new Set(bound), skipped: new Set(skipped) };
}

export function keyOf(file: string, { name, httpMethod, place }: RawMethod): string {
  return `${file} ${name} ${httpMethod} ${place}`;
}
