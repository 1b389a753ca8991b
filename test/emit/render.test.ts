import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from '../../src/emit/render.js';
import type { OperationsApi } from '../../src/model/operations-api.js';
import { publishedApis } from '../packages/published-api.js';
import { sampleOf } from '../packages/sample.js';
import { repositorySpecs } from '../repository-specs.js';
import { isThorough } from '../thorough.js';

const { apis: all } = await repositorySpecs();
const services = sampleOf(publishedApis());
const apis = isThorough ? all : all.filter(({ service }) => services.includes(service));

/** The same value with the members of every object in the opposite order. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, turned(inner)])) as T;
}

describe('render', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  const whole = render(apis);

  it('has something to render', () => {
    expect(apis.length).toBeGreaterThan(10);
  });

  it('gives the same bytes in whatever order APIs and members come, and wherever it runs', () => {
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.spyOn(String.prototype, 'localeCompare').mockImplementation(function (this: string, other) {
      return `${this}` === other ? 0 : this > other ? -1 : 1;
    });
    vi.spyOn(String.prototype, 'toLocaleUpperCase').mockImplementation(() => 'İ');
    vi.spyOn(String.prototype, 'toLocaleLowerCase').mockImplementation(() => 'ı');
    expect(render([...apis].reverse().map(turned))).toEqual(whole);
  });

  it('gives a service the same files whatever others come with it', () => {
    const each = [...new Set(apis.map((api) => api.service))];
    // Of many the first stand for all: each is rendered by itself.
    for (const service of isThorough ? each : each.slice(0, 20)) {
      const files = render(apis.filter((api) => api.service === service));
      expect(files).toEqual(whole.filter(({ path }) => path.startsWith(`${service}/`)));
    }
  });

  it('writes lines that end in LF, and no blanks behind them', () => {
    for (const { path, content } of whole) {
      expect(content.endsWith('\n'), path).toBe(true);
      if (!path.endsWith('LICENSE')) expect(content, path).not.toMatch(/\r|[ \t]\n|\n\n\n|\n\n$/);
    }
  });

  it.each([
    { service: '../../evil' },
    { service: 'a/b' },
    { service: 'runtime' },
    { version: '../v1' },
    { version: 'aux.v1' },
  ])('makes no path of %o', (given) => {
    expect(() => render([{ ...(apis[0] as OperationsApi), ...given }])).toThrow(RangeError);
  });

  it('changes neither the models nor what it gave before', () => {
    const frozen = deepFrozen(structuredClone(apis) as OperationsApi[]);
    expect(render(frozen)).toEqual(whole);
  });
});

function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) deepFrozen(inner);
  return Object.freeze(value);
}
