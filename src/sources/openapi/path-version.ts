import type { Parameter } from './parameter.js';

/** `v{version}` and `v{version:apiVersion}`, as ASP.NET has the version of an API in its paths. */
const VERSION = /(?<=\/)v\{((?:api[-_]?)?version)(?::\w+)?\}(?=\/|$)/i;

interface Written {
  readonly path: string;
  readonly parameters: readonly Parameter[];
}

/**
 * A path that has the version of its API for a variable, with the version in its place: what the parameter always is
 * or is by default, else what is told of the API. As it is written where nothing is told.
 *
 * @param version the version that is told beside the paths: `v1`.
 */
export function withVersion({ path, parameters }: Written, version: string | undefined): Written {
  const [written, name] = VERSION.exec(path) ?? [];
  if (written === undefined || name === undefined) return { path, parameters };
  const isVersion = (one: Parameter): boolean =>
    one.in === 'path' && one.name.replace(/:\w+$/, '') === name;
  const parameter = parameters.find(isVersion);
  const { enum: values = [] } = parameter?.schema ?? {};
  const only = parameter?.default ?? (values.length === 1 ? values[0] : undefined) ?? version;
  if (typeof only !== 'string') return { path, parameters };
  return {
    path: path.replace(written, () => `v${only.replace(/^v/i, '')}`),
    parameters: parameters.filter((one) => !isVersion(one)),
  };
}
