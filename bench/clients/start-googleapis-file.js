import { auth as authenticator, file } from 'googleapis/build/src/apis/file/index.js';
import { discoveryStart } from './start-discovery.js';

/** One API's module alone. */
export function connect(endpoint, token) {
  const auth = new authenticator.OAuth2();
  auth.setCredentials({ access_token: token });
  return discoveryStart(file({ version: 'v1', rootUrl: `${endpoint}/`, auth }).projects.locations);
}
