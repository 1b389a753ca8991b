import { poll as pollWith } from './poll.js';

/**
 * What a careful user writes by hand, with the options that lrogen's runtime uses: no body, no redirect
 * followed, a timeout, credentials.
 */
export function connect(endpoint, token) {
  const call = async (method, name, verb = '') => {
    const path = name.split('/').map(encodeURIComponent).join('/');
    const response = await fetch(`${endpoint}/v1/${path}${verb}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(60_000),
    });
    const json = await response.json();
    if (!response.ok) throw new Error(json.error?.message ?? `HTTP ${response.status}`);
    return json;
  };
  const get = (name) => call('GET', name);
  return {
    cancel: (name) => call('POST', name, ':cancel'),
    get,
    poll: (name) => pollWith(get, name),
  };
}
