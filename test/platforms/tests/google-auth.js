import { RpcError } from '@lrogen/file/v1';
import { OAuth2Client } from 'google-auth-library';
import { equal, rejectsWith } from './expect.js';
import { clientOf, newName, requestsFor } from './service.js';

/** A client with a token that the service refuses, and perhaps the means to get another. */
function oauth({ endpoint }, credentials) {
  const endpoints = { oauth2TokenUrl: `${endpoint}/token` };
  const auth = new OAuth2Client({ clientId: 'id', clientSecret: 'secret', endpoints });
  auth.setCredentials({ expiry_date: Date.now() + 3_600_000, ...credentials });
  return auth;
}

async function tokensSent(environment, name) {
  return (await requestsFor(environment, name)).map(({ headers }) => headers.authorization);
}

/** With the newest google-auth-library. */
export const tests = [
  {
    name: 'google-auth-library: a token is sent',
    async run(environment) {
      const name = newName('guarded');
      const auth = oauth(environment, { access_token: 'fresh' });
      equal((await clientOf(environment, { auth }).get({ name })).name, name);
      equal(await tokensSent(environment, name), ['Bearer fresh']);
    },
  },
  {
    name: 'google-auth-library: a token past its time is refreshed before it is sent',
    async run(environment) {
      const name = newName('guarded');
      const expired = { access_token: 'stale', refresh_token: 'refresh', expiry_date: 1 };
      const auth = oauth(environment, expired);
      equal((await clientOf(environment, { auth }).get({ name })).name, name);
      equal(await tokensSent(environment, name), ['Bearer fresh']);
    },
  },
  {
    name: 'google-auth-library: a token that is refused is refreshed once',
    async run(environment) {
      const name = newName('guarded');
      const auth = oauth(environment, { access_token: 'stale', refresh_token: 'refresh' });
      const { state } = await clientOf(environment, { auth }).operation(name).poll();
      equal(state, 'running');
      equal(await tokensSent(environment, name), ['Bearer stale', 'Bearer fresh']);
    },
  },
  {
    name: 'google-auth-library: without a refresh token the refusal is the answer',
    async run(environment) {
      const name = newName('guarded');
      const auth = oauth(environment, { access_token: 'stale' });
      const { code } = await rejectsWith(RpcError, clientOf(environment, { auth }).get({ name }));
      equal(code, 'UNAUTHENTICATED');
    },
  },
];
