import { google } from 'googleapis';
import { discoveryStart } from './start-discovery.js';

/** As its documentation says. */
export function connect(endpoint, token) {
  const auth = new google.auth.OAuth2();
  auth.setCredentials({ access_token: token });
  const { projects } = google.file({ version: 'v1', rootUrl: `${endpoint}/`, auth });
  return discoveryStart(projects.locations);
}
