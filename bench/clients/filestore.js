import { CloudFilestoreManagerClient } from '@google-cloud/filestore';
import gax from 'google-gax';
import { poll as pollWith } from './poll.js';

const { GoogleAuth, googleAuthLibrary } = gax;

/** The service's own library, over REST like all the others. */
export function connect(endpoint, token) {
  const { hostname, port, protocol } = new URL(endpoint);
  const authClient = new googleAuthLibrary.OAuth2Client();
  authClient.setCredentials({ access_token: token });
  const client = new CloudFilestoreManagerClient({
    fallback: true,
    apiEndpoint: hostname,
    port: Number(port),
    protocol: protocol.slice(0, -1),
    auth: new GoogleAuth({ authClient }),
    projectId: 'p',
  });
  const get = async (name) => (await client.getOperation({ name }))[0];
  return {
    cancel: (name) => client.cancelOperation({ name }),
    get,
    poll: (name) => pollWith(get, name),
  };
}
