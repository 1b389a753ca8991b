import { CloudFilestoreManagerClient } from '@google-cloud/filestore';
import gax from 'google-gax';

const { GoogleAuth, googleAuthLibrary } = gax;

/** The service's own library, over REST like all the others. */
export function filestoreClient(endpoint, token) {
  const { hostname, port, protocol } = new URL(endpoint);
  const authClient = new googleAuthLibrary.OAuth2Client();
  authClient.setCredentials({ access_token: token });
  return new CloudFilestoreManagerClient({
    fallback: true,
    apiEndpoint: hostname,
    port: Number(port),
    protocol: protocol.slice(0, -1),
    auth: new GoogleAuth({ authClient }),
    projectId: 'p',
  });
}
