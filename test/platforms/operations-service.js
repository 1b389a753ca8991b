import { behaviours, pages } from './behaviours.js';
import { listen } from './loopback.js';

/** What a browser asks for before it lets a page call another origin, and with every answer. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, DELETE',
  'access-control-allow-headers':
    'authorization, content-type, x-goog-api-key, x-goog-request-reason, x-goog-user-project',
  'access-control-max-age': '600',
};

/**
 * Long-running operations on loopback: those of `file:v1`, a token endpoint, and what the tests may
 * ask about the requests of before: `/log/{name}`, `/arrived/{name}?count=`, `/connections`.
 */
export async function serveOperations() {
  /** Requests by the name they are about. */
  const logs = new Map();
  const logOf = (name) => logs.get(name) ?? logs.set(name, []).get(name);
  const waiting = new Set();
  let unanswered = 0;

  const server = await listen(async (request, response) => {
    if (request.method === 'OPTIONS') return send(response, { status: 204, text: '' });
    const { pathname, searchParams } = new URL(request.url, 'http://loopback');
    const [, first, rest = ''] = /^\/(\w+)\/?(.*)$/.exec(pathname) ?? [];
    const name = decodeURIComponent(rest.replace(/:cancel$|\/operations$/, ''));
    if (first === 'log') return send(response, { json: logOf(name) });
    if (first === 'token') return send(response, { json: TOKEN });
    if (first === 'connections') {
      return send(response, { json: { open: server.connections(), unanswered } });
    }
    if (first === 'arrived') {
      waiting.add({ name, response, count: Number(searchParams.get('count')) });
      return tellWaiting();
    }
    unanswered++;
    response.on('close', () => unanswered--);
    const entry = await read(request);
    logOf(name).push(entry);
    tellWaiting();
    const answer = name.includes('/operations/')
      ? operationAnswer(name, entry, logOf(name))
      : { json: pages[searchParams.get('pageToken') ?? ''] };
    if (answer) send(response, answer);
  });

  function tellWaiting() {
    for (const one of waiting) {
      if (logOf(one.name).length < one.count) continue;
      waiting.delete(one);
      send(one.response, nothing);
    }
  }

  return server;
}

const nothing = { json: {} };
const TOKEN = { access_token: 'fresh', token_type: 'Bearer', expires_in: 3600 };

async function read(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  const { method, url, headers } = request;
  return { method, url, headers, body };
}

function operationAnswer(name, { method, headers }, log) {
  const [behaviour, status] = name.split('/').at(-1).split('-');
  const answer = behaviours[behaviour]({
    method,
    gets: log.filter((entry) => entry.method === 'GET').length,
    cancels: log.filter((entry) => entry.method === 'POST').length,
    authorization: headers.authorization,
    status: Number(status),
    elsewhere: `/v1/${name.replace('moved', 'elsewhere')}`,
  });
  const isOperation = method === 'GET' && answer?.json && !answer.json.error;
  return isOperation ? { ...answer, json: { name, ...answer.json } } : answer;
}

function send(response, { status = 200, headers, json, text = JSON.stringify(json), breaks }) {
  const type = { 'content-type': 'application/json' };
  response.writeHead(status, { ...CORS, ...type, ...headers });
  if (!breaks) return response.end(text);
  response.write(text, () => response.destroy());
}
