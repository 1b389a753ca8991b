import { auth as authenticator, file } from 'googleapis/build/src/apis/file/index.js';
import { discoveryClient } from './discovery-client.js';

/** One API's module alone, which is the least of googleapis that can be imported. */
export function connect(endpoint, token) {
  const auth = new authenticator.OAuth2();
  auth.setCredentials({ access_token: token });
  const { projects } = file({ version: 'v1', rootUrl: `${endpoint}/`, auth });
  return discoveryClient(projects.locations);
}
