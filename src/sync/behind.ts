import { type Diagnostic, DiagnosticError, problem } from '../diagnostics/diagnostic.js';
import { isAddress } from '../model/is-address.js';
import type { StatedApi } from '../model/stated-api.js';
import { factsOf } from './facts-of.js';
import { gather } from './gather.js';
import { isRecord } from './lock.js';
import { planSpecs } from './plan-specs.js';

/**
 * Says which specs `sync` would make others of: those of APIs whose documents the settings name on this
 * machine. What is at an address is not asked for.
 *
 * @param specs the folder of specs.
 */
export async function behind(specs: string, apis: readonly StatedApi[]): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const api of apis) {
    const { from = [] } = api;
    if (from.length > 0 && !from.some(isAddress)) found.push(...(await behindOf(specs, api, from)));
  }
  return found;
}

async function behindOf(
  specs: string,
  api: StatedApi,
  from: readonly string[],
): Promise<Diagnostic[]> {
  const file = from.join(' and ');
  try {
    const { output, diagnostics } = await planSpecs({
      ...{ root: specs, gathered: await gather(from, specs, []), selectors: [] },
      ...{ allowDowngrade: false, stated: factsOf(api) },
    });
    const changed = output.files
      .filter(({ path, what }) => !isRecord(path) && (what === 'added' || what === 'changed'))
      .map(({ path, what }) => {
        const message = what === 'added' ? 'there is no spec yet' : 'the spec is of another state';
        return problem({
          code: 'LRO-CHECK-SPECS',
          severity: 'error',
          message: `${message}: ${path}`,
          file,
        });
      });
    // What sync would refuse is no less out of date.
    return [...diagnostics.filter(({ severity }) => severity === 'error'), ...changed];
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    const message = `nobody can tell whether the specs of ${api.id} are up to date: ${error.diagnostic.message}`;
    return [problem({ code: 'LRO-CHECK-SPECS', severity: 'warning', message, file })];
  }
}
