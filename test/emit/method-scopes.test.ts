import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import type { MethodKind } from '../../src/model/methods.js';
import type { OperationBinding } from '../../src/model/operations-api.js';
import { api, binding, NAMED } from './builders.js';
import { typeErrors } from './type-check.js';

const FOLDER = '/v1/{name=folders/*/operations/*}';
const VERBS: Partial<Record<MethodKind, string>> = { cancel: ':cancel', wait: ':wait' };

function taking(kind: MethodKind, scopes: readonly string[], template = NAMED): OperationBinding {
  return binding(kind, `${template}${VERBS[kind] ?? ''}`, { scopes });
}

/** The description of an API in each language. */
function emitted(bindings: readonly OperationBinding[]) {
  const scopes = [...new Set(bindings.flatMap((given) => given.scopes))].sort();
  const files = render([api(bindings, { scopes })]);
  expect(typeErrors(files)).toEqual([]);
  const textOf = (name: string) =>
    files.find(({ path }) => path === `library/v1/${name}`)?.content ?? '';
  return { typed: textOf('api.ts'), plain: textOf('api.js'), declared: textOf('api.d.ts') };
}

/** The constants of a module, evaluated. */
async function constants(bindings: readonly OperationBinding[]): Promise<unknown> {
  const { plain } = emitted(bindings);
  const [, text = ''] = /^(export const scopes = .*)/ms.exec(plain) ?? [];
  const { methodScopes } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return methodScopes;
}

describe('the scopes of a method', () => {
  it.each<[string, readonly OperationBinding[], Record<string, readonly string[]>]>([
    [
      'are those of the API where all methods take the same',
      [taking('cancel', ['a', 'b']), taking('get', ['a', 'b'])],
      { cancel: ['a', 'b'], get: ['a', 'b'] },
    ],
    [
      'are its own where methods differ',
      [taking('cancel', ['a']), taking('get', ['a', 'a.readonly'])],
      { cancel: ['a'], get: ['a', 'a.readonly'] },
    ],
    [
      'are what every collection takes',
      [taking('get', ['a', 'b']), taking('get', ['b', 'c'], FOLDER)],
      { get: ['b'] },
    ],
    [
      'leave out a collection whose documents tell none',
      [taking('get', ['a']), taking('get', [], FOLDER)],
      { get: ['a'] },
    ],
    [
      'are none where no collection tells any',
      [taking('cancel', ['a']), taking('get', [])],
      { cancel: ['a'], get: [] },
    ],
    ['are none where no method tells any', [taking('get', [])], { get: [] }],
  ])('%s', async (_, bindings, want) => {
    expect(await constants(bindings)).toEqual(want);
  });

  it('refer to those of the API, so that they take no room of their own', () => {
    const { typed, plain, declared } = emitted([taking('cancel', ['a']), taking('get', ['a'])]);
    const type = `Readonly<Record<'cancel' | 'get', readonly string[]>>`;
    const value = '{ cancel: scopes, get: scopes }';
    expect(plain).toContain(`\nexport const methodScopes = ${value};\n`);
    expect(declared).toContain(`\nexport declare const methodScopes: ${type};\n`);
    expect(typed).toContain(
      `\nexport const methodScopes: ${type} = {\n  cancel: scopes,\n  get: scopes,\n};\n`,
    );
  });

  it('keep to the width of a line where an API has all methods', () => {
    const all = (['cancel', 'delete', 'get', 'list', 'wait'] as const).map((kind) =>
      taking(kind, ['a'], kind === 'list' ? '/v1/{name=projects/*}/operations' : NAMED),
    );
    for (const text of Object.values(emitted(all))) {
      const lines = text.split('\n').filter((line) => line.length > 100);
      expect(lines).toEqual([]);
    }
  });

  it.each<[string, readonly OperationBinding[], string]>([
    ['one of all', [taking('get', ['a'])], 'one of them is enough'],
    [
      'what `methodScopes` tells where methods differ',
      [taking('cancel', ['a']), taking('get', ['a', 'b'])],
      '`methodScopes` tells them by method',
    ],
  ])("need %s, as the comment of the API's own says", (_, bindings, want) => {
    for (const text of Object.values(emitted(bindings))) expect(text).toContain(want);
  });
});
