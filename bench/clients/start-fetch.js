import { poll } from './poll.js';

/** What a user writes by hand, who sends nothing twice and knows nothing of errors. */
export function connect(endpoint, token) {
  const call = async (method, path, body) => {
    const response = await fetch(`${endpoint}/v1/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(60_000),
      ...(body && { body: JSON.stringify(body) }),
    });
    const json = await response.json();
    if (!response.ok) throw new Error(json.error?.message ?? `HTTP ${response.status}`);
    return json;
  };
  return {
    create: async (parent, instanceId, instance) => {
      const query = new URLSearchParams({ instanceId });
      const { name } = await call('POST', `${parent}/instances?${query}`, instance);
      return await poll((operation) => call('GET', operation), name);
    },
  };
}
