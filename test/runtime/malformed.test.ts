import { describe, expect, it } from 'vitest';
import {
  InvalidArgumentError,
  InvalidNameError,
  OperationFailedError,
} from '../../src/runtime/index.js';
import { fileApi, name } from './file-api.js';
import { Operations } from './operations.js';
import { scripted } from './scripted-fetch.js';

/** What JSON can hold and no template literal can take. */
const object = { toString: 1, valueOf: 1 };

describe('an operation that failed with a malformed error', () => {
  const ended = `${name} ended with`;
  it.each<[string, object, { readonly code: string; readonly message: string }]>([
    [
      'errors in an object',
      { code: 13, message: 'm', errors: {} },
      { code: 'INTERNAL', message: 'm' },
    ],
    [
      'a message in an object',
      { code: 13, message: object },
      { code: 'INTERNAL', message: `${ended} INTERNAL` },
    ],
    [
      'a code that is a member of lists',
      { code: 'length' },
      { code: 'UNKNOWN', message: `${ended} UNKNOWN` },
    ],
    [
      'a code that is a member of all',
      { code: '__proto__' },
      { code: 'UNKNOWN', message: `${ended} UNKNOWN` },
    ],
    ['a broken code', { code: 1.5, message: 'm' }, { code: 'UNKNOWN', message: 'm' }],
    [
      'null for its first error',
      { code: 13, message: 'm', errors: [null] },
      { code: 'INTERNAL', message: 'm' },
    ],
    [
      'an own code in an object',
      { code: 13, errors: [{ code: object, message: object }] },
      { code: 'INTERNAL', message: `${ended} INTERNAL` },
    ],
  ])('is an OperationFailedError all the same: %s', async (_, error, want) => {
    const { options } = scripted({ name, done: true, error });
    const outcome = await new Operations(fileApi, options)
      .operation(name)
      .result()
      .catch((reason: unknown) => reason);
    expect(outcome).toBeInstanceOf(OperationFailedError);
    expect(outcome).toMatchObject({ ...want, status: error, details: [] });
  });

  it('has no details where they are no list', async () => {
    const { options } = scripted({ name, done: true, error: { code: 13, details: {} } });
    const outcome = new Operations(fileApi, options).operation(name).result();
    await expect(outcome).rejects.toMatchObject({ details: [] });
  });
});

describe('a handle made of what is malformed', () => {
  const operations = new Operations(fileApi, scripted().options);
  const stored = operations.operation(name).toJSON();

  it.each(['version', 'api', 'endpoint'])('is refused where an object is its %s', (field) => {
    const target = { ...stored, [field]: object } as never;
    expect(() => operations.operation(target)).toThrow(InvalidArgumentError);
  });

  it.each(['name', 'selfLink'])('is refused where an object is its %s', (field) => {
    expect(() => operations.operation({ [field]: object })).toThrow(InvalidNameError);
  });

  it('has a text for a name though the operation that ended has none', async () => {
    const target = { name: object, done: true, error: { code: 13 } } as never;
    const handle = operations.operation(target);
    expect(handle.name).toBe('');
    await expect(handle.result()).rejects.toThrow(OperationFailedError);
  });
});
