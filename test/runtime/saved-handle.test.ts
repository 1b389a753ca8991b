import { describe, expect, it } from 'vitest';
import { InvalidArgumentError, InvalidNameError } from '../../src/runtime/index.js';
import { fileApi, name, running, succeeded } from './file-api.js';
import { Operations } from './operations.js';
import { scripted } from './scripted-fetch.js';

describe('the JSON of a handle', () => {
  const operations = (options = {}) => new Operations(fileApi, options);

  it('has version, API, name and endpoint, and no secret', () => {
    const handle = operations({ auth: 'secret', quotaProject: 'q' }).operation(name);
    expect(JSON.parse(JSON.stringify(handle))).toEqual({
      version: 1,
      api: 'file:v1',
      name,
      endpoint: 'https://file.googleapis.com',
    });
  });

  it('names the regional endpoint', () => {
    const api = { ...fileApi, regional: { pattern: '{location}-file.googleapis.com' } };
    const { endpoint } = new Operations(api).operation(name).toJSON();
    expect(endpoint).toBe('https://us-x1-file.googleapis.com');
  });

  it('makes a handle in another process that goes on', async () => {
    const saved = JSON.parse(JSON.stringify(operations().operation(name)));
    const { options, sent } = scripted(running, succeeded);
    expect(await operations(options).operation(saved).result()).toEqual(succeeded.response);
    expect(sent[0]?.url).toBe(`https://file.googleapis.com/v1/${name}`);
  });

  it('is taken without an endpoint, for it then names no other', async () => {
    const { endpoint: _, ...saved } = operations().operation(name).toJSON();
    const { options, sent } = scripted(succeeded);
    const handle = operations(options).operation(saved);
    expect(await handle.wait()).toMatchObject({ state: 'succeeded' });
    expect(sent[0]?.url).toBe(`https://file.googleapis.com/v1/${name}`);
  });

  it.each<[string, object]>([
    ['another API', { api: 'file:v2' }],
    ['another version', { version: 2 }],
    ['another endpoint', { endpoint: 'https://evil.example' }],
  ])('is refused for %s', (_, change) => {
    const saved = { ...operations().operation(name).toJSON(), ...change };
    expect(() => operations({ auth: 'secret' }).operation(saved)).toThrow(InvalidArgumentError);
  });

  it('is refused where it holds no name of the API', () => {
    const saved = { ...operations().operation(name).toJSON(), name: 'x/../y' };
    expect(() => operations().operation(saved)).toThrow(InvalidNameError);
  });
});
