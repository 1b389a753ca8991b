import { compareText } from '../model/compare-text.js';
import type { DocumentedRow, PlacedRow } from '../model/documented.js';
import type { Disagreement, DisagreementField, Evidence } from '../model/evidence.js';
import type { OperationBinding } from '../model/operations-api.js';
import { compareRevision } from '../model/revision.js';
import { DOCUMENTED } from '../sources/documentation/kind.js';
import { compareStatements, type Statement } from './compare-statements.js';
import { emptiness } from './source-disagreements.js';

/** A binding with what pages that meet it add, and what they say differently. */
export interface DocumentedBinding {
  readonly binding: OperationBinding;
  readonly disagreements: readonly Disagreement[];
}

/**
 * Adds the pages about a binding to it: as evidence, with the IAM permissions that only pages tell,
 * and with scopes where no other source tells any. Pages contradict each other across dates: the
 * newest speaks, the others stay as evidence.
 */
export function withPages(
  binding: OperationBinding,
  pages: readonly PlacedRow[],
): DocumentedBinding {
  const newestFirst = [...pages].sort((a, b) =>
    compareRevision(b.row.lastUpdated ?? undefined, a.row.lastUpdated ?? undefined),
  );
  const [newest] = newestFirst;
  if (newest === undefined) return { binding, disagreements: [] };
  const permissions = newestFirst.find(({ row }) => row.iam !== null)?.row.iam ?? [];
  const scopes = newestFirst.find(({ row }) => row.scopes !== null)?.row.scopes ?? [];
  return {
    binding: {
      ...binding,
      ...(binding.scopes.length === 0 && { scopes: [...scopes].sort(compareText) }),
      ...(permissions.length > 0 && { permissions }),
      evidence: [...binding.evidence, ...pages.map(pageEvidence)],
    },
    disagreements: differences(binding, newest),
  };
}

/** Where the newest page and the sources say different things. */
function differences(binding: OperationBinding, page: PlacedRow): Disagreement[] {
  const { row } = page;
  const [modelled] = binding.evidence;
  const compare = (field: DisagreementField, ours: string | undefined, said?: string) => {
    if (modelled === undefined || ours === undefined || said === undefined) return undefined;
    const statements: Statement[] = [
      { value: ours, evidence: modelled },
      { value: said, evidence: pageEvidence(page) },
    ];
    return compareStatements(`${binding.kind} ${binding.collection}`, field, statements);
  };
  return [
    compare('scopes', sorted(binding.scopes) || undefined, sorted(row.scopes)),
    compare('body', emptiness(binding.body), documentedBody(row)),
    compare('response', emptiness(binding.response), documentedResponse(row)),
    compare(
      'pathParameters',
      sorted(binding.pathParameters.map(({ name }) => name)),
      sorted(row.params),
    ),
  ].filter((found) => found !== undefined);
}

function sorted(names: readonly string[] | null): string | undefined {
  return names === null ? undefined : [...names].sort().join(' ');
}

function documentedBody({ requestBodyEmpty }: DocumentedRow): string | undefined {
  if (requestBodyEmpty === null) return undefined;
  return requestBodyEmpty ? 'empty' : 'a message';
}

function documentedResponse({ responseBody }: DocumentedRow): string | undefined {
  if (responseBody === null) return undefined;
  return responseBody === 'empty' ? 'empty' : 'a message';
}

function pageEvidence({ row, file, pointer }: PlacedRow): Evidence {
  const revision = row.lastUpdated?.replaceAll('-', '');
  return { source: DOCUMENTED, file, pointer, ...(revision !== undefined && { revision }) };
}

/** The scopes of all bindings, sorted, each once. */
export function scopesOf(bindings: readonly OperationBinding[]): string[] {
  return [...new Set(bindings.flatMap(({ scopes }) => scopes))].sort(compareText);
}
