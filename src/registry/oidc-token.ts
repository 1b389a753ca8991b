import npmFetch from 'npm-registry-fetch';
import type { NpmSettings } from './npm-settings.js';

/** What a trusted publish is made with, where a workflow has an identity; the environment's members by name. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A token for one package of a registry that trusts the workflow this runs in, as `npm publish` asks for
 * it (npm/cli, lib/utils/oidc.js): the identity of GitHub Actions, or `NPM_ID_TOKEN` elsewhere, is
 * exchanged for one that publishes this package alone, for some minutes. Undefined where the workflow has no
 * identity, or the registry does not trust it for this package: then the token of `.npmrc` counts.
 *
 * @param name the package.
 * @param registry its address.
 */
export async function oidcToken(
  name: string,
  registry: string,
  settings: NpmSettings,
  environment: Environment = process.env,
): Promise<string | undefined> {
  const identity = await identityOf(registry, settings, environment);
  if (identity === undefined) return undefined;
  const escaped = name.replace('/', '%2f');
  const path = `/-/npm/v1/oidc/token/exchange/package/${escaped}`;
  try {
    const answer = await npmFetch.json(new URL(path, registry).href, {
      ...settings,
      registry,
      method: 'POST',
      forceAuth: { _authToken: identity },
    });
    return typeof answer.token === 'string' ? answer.token : undefined;
  } catch {
    return undefined;
  }
}

async function identityOf(
  registry: string,
  settings: NpmSettings,
  environment: Environment,
): Promise<string | undefined> {
  const {
    NPM_ID_TOKEN,
    ACTIONS_ID_TOKEN_REQUEST_URL: url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
  } = environment;
  if (NPM_ID_TOKEN) return NPM_ID_TOKEN;
  if (!url || !token) return undefined;
  const address = new URL(url);
  address.searchParams.append('audience', `npm:${new URL(registry).hostname}`);
  try {
    const answer = await npmFetch.json(address.href, {
      ...settings,
      registry: address.origin,
      forceAuth: { _authToken: token },
    });
    return typeof answer.value === 'string' ? answer.value : undefined;
  } catch {
    return undefined;
  }
}
