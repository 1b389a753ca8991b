import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Client = new (options: object) => { get(request: { name: string }): Promise<unknown> };

/** The host that the generated client of an API sends a request for this name to. */
async function hostOf(api: string, name: string, options: object = {}): Promise<string> {
  // In a variable of its own: a bundler resolves what it sees.
  const specifier = `@lrogen/${api}`;
  const exported: object = await import(specifier);
  const [, OperationsClient] =
    Object.entries(exported).find(([key]) => /\wOperationsClient$/.test(key)) ?? [];
  const hosts: string[] = [];
  const fetch = async (url: string) => {
    hosts.push(new URL(url).host);
    return Response.json({ name });
  };
  await new (OperationsClient as Client)({ fetch, ...options }).get({ name });
  return hosts.join();
}

const at = (location: string) => `projects/p/locations/${location}/operations/o`;

/**
 * What the services' own pages say: see the reasons in `specs/exceptions.json`, and `endpoints` in
 * Discovery documents for the hosts below `rep.googleapis.com`.
 */
const HOSTS: readonly (readonly [api: string, name: string, host: string])[] = [
  ['aiplatform/v1', at('us-central1'), 'us-central1-aiplatform.googleapis.com'],
  ['aiplatform/v1', at('us'), 'aiplatform.us.rep.googleapis.com'],
  ['aiplatform/v1', at('eu'), 'aiplatform.eu.rep.googleapis.com'],
  ['aiplatform/v1', at('global'), 'aiplatform.googleapis.com'],
  ['aiplatform/v1', at('moon-north1'), 'moon-north1-aiplatform.googleapis.com'],
  [
    'aiplatform/v1',
    'projects/p/locations/europe-west4/models/m/operations/o',
    'europe-west4-aiplatform.googleapis.com',
  ],
  ['aiplatform/v1beta1', at('us'), 'aiplatform.us.rep.googleapis.com'],
  ['aiplatform/v1beta1', at('eu'), 'aiplatform.eu.rep.googleapis.com'],
  ['aiplatform/v1beta1', at('asia-east1'), 'asia-east1-aiplatform.googleapis.com'],
  [
    'assuredworkloads/v1',
    'organizations/1/locations/us-east4/operations/o',
    'us-east4-assuredworkloads.googleapis.com',
  ],
  ['automl/v1', at('eu'), 'eu-automl.googleapis.com'],
  ['automl/v1', at('us-central1'), 'automl.googleapis.com'],
  ['contactcenterinsights/v1', at('us-central1'), 'contactcenterinsights.googleapis.com'],
  ['contactcenterinsights/v1', at('us'), 'us-contactcenterinsights.googleapis.com'],
  ['contactcenterinsights/v1', at('eu'), 'eu-contactcenterinsights.googleapis.com'],
  [
    'contactcenterinsights/v1',
    at('europe-west2'),
    'europe-west2-contactcenterinsights.googleapis.com',
  ],
  ['contentwarehouse/v1', at('us'), 'contentwarehouse.googleapis.com'],
  ['contentwarehouse/v1', at('eu'), 'eu-contentwarehouse.googleapis.com'],
  ['dataproc/v1', 'projects/p/regions/us-central1/operations/o', 'dataproc.googleapis.com'],
  ['dialogflow/v2', 'projects/p/operations/o', 'dialogflow.googleapis.com'],
  ['dialogflow/v2', at('europe-west2'), 'europe-west2-dialogflow.googleapis.com'],
  ['dialogflow/v3', at('global'), 'dialogflow.googleapis.com'],
  ['dialogflow/v3', at('us-central1'), 'us-central1-dialogflow.googleapis.com'],
  ['dialogflow/v3', at('us'), 'us-dialogflow.googleapis.com'],
  ['discoveryengine/v1', 'projects/p/operations/o', 'discoveryengine.googleapis.com'],
  ['discoveryengine/v1', at('global'), 'discoveryengine.googleapis.com'],
  ['discoveryengine/v1', at('us'), 'us-discoveryengine.googleapis.com'],
  ['discoveryengine/v1', at('eu'), 'eu-discoveryengine.googleapis.com'],
  ['documentai/v1', at('us'), 'documentai.us.rep.googleapis.com'],
  ['documentai/v1', at('eu'), 'documentai.eu.rep.googleapis.com'],
  ['documentai/v1beta3', at('us'), 'us-documentai.googleapis.com'],
  ['documentai/v1beta3', at('asia-south1'), 'asia-south1-documentai.googleapis.com'],
  ['file/v1', at('us-central1'), 'file.googleapis.com'],
  ['ml/v1', at('us-central1'), 'ml.googleapis.com'],
  ['run/v2', at('us-central1'), 'run.googleapis.com'],
  ['speech/v1', '123', 'speech.googleapis.com'],
  ['speech/v2', at('global'), 'speech.googleapis.com'],
  ['speech/v2', at('us'), 'us-speech.googleapis.com'],
  ['speech/v2', at('eu'), 'eu-speech.googleapis.com'],
  ['speech/v2', at('us-central1'), 'us-central1-speech.googleapis.com'],
  ['texttospeech/v1', at('global'), 'texttospeech.googleapis.com'],
  ['texttospeech/v1', at('us-central1'), 'texttospeech.googleapis.com'],
  ['texttospeech/v1', at('eu'), 'eu-texttospeech.googleapis.com'],
  ['texttospeech/v1', at('us'), 'us-texttospeech.googleapis.com'],
  ['translate/v3', at('us-central1'), 'translation.googleapis.com'],
  ['translate/v3', at('eu'), 'translate-eu.googleapis.com'],
  ['translate/v3', at('us'), 'translate-us.googleapis.com'],
];

describe('the host of a name', () => {
  it.each(HOSTS)('%s %s: %s', async (api, name, host) => {
    expect(await hostOf(api, name)).toBe(host);
  });

  it.each<[string, object, string]>([
    ['in another universe', { universeDomain: 'u.example' }, 'us-speech.u.example'],
    ['for mutual TLS', { mtls: true }, 'us-speech.mtls.googleapis.com'],
    ['where the user has one', { endpoint: 'https://proxy.example' }, 'proxy.example'],
  ])('follows its location %s too', async (_, options, host) => {
    expect(await hostOf('speech/v2', at('us'), options)).toBe(host);
  });

  it('is tested for every service that has an exception', () => {
    const { endpoints } = JSON.parse(readFileSync('specs/exceptions.json', 'utf8'));
    const stated: string[] = endpoints.map(({ host }: { host: string }) => host);
    const isTested = (host: string) =>
      HOSTS.some(([, , other]) => other === host || other.endsWith(`-${host}`));
    expect(stated.filter((host) => !isTested(host))).toEqual([]);
  });
});
