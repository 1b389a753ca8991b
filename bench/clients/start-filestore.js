import { CloudFilestoreManagerClient } from '@google-cloud/filestore';
import gax from 'google-gax';

const { GoogleAuth, googleAuthLibrary } = gax;

/** The service's own library, which waits by itself. */
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
  return {
    create: async (parent, instanceId, instance) => {
      const [operation] = await client.createInstance({ parent, instanceId, instance });
      return await operation.promise();
    },
  };
}
