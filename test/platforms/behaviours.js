const METADATA = { '@type': 'type.example/Progress', percent: 50 };
const RESPONSE = { '@type': 'type.example/Result', size: '9007199254740993' };

const running = { json: { metadata: METADATA } };
const ended = (end) => ({ json: { metadata: METADATA, done: true, ...end } });
const nothing = { json: {} };

/** A failure as Google APIs answer it (AIP-193). */
function failure(status, code, message, details = []) {
  return { status, json: { error: { code: status, status: code, message, details } } };
}

const gone = failure(404, 'NOT_FOUND', 'no such operation', [{ reason: 'GONE' }]);

/**
 * How an operation answers by the first word of its id. Given is what has been asked of it so far,
 * this request included: the `gets` and `cancels`, the `authorization` of this one, and the path
 * `elsewhere`, where another operation is. Nothing (undefined) is never an answer at all.
 */
export const behaviours = {
  runs: ({ method }) => (method === 'GET' ? running : nothing),
  succeeds: ({ gets }) => (gets < 3 ? running : ended({ response: RESPONSE })),
  fails: () => ended({ error: { code: 3, message: 'it failed' } }),
  cancellable: ({ method, gets, cancels }) => {
    if (method !== 'GET') return nothing;
    return cancels && gets > 1 ? ended({ error: { code: 1, message: 'cancelled' } }) : running;
  },
  uncancellable: () => failure(501, 'UNIMPLEMENTED', 'no cancel here'),
  missing: () => gone,
  expires: ({ gets }) => (gets < 2 ? running : gone),
  busy: ({ gets }) => (gets < 2 ? failure(503, 'UNAVAILABLE', 'busy') : running),
  guarded: ({ authorization }) =>
    authorization === 'Bearer fresh' ? running : failure(401, 'UNAUTHENTICATED', 'who is it?'),
  moved: ({ status, elsewhere }) => ({ status, headers: { location: elsewhere }, text: '' }),
  elsewhere: () => running,
  page: () => ({ headers: { 'content-type': 'text/html' }, text: '<html>Sign in</html>' }),
  hangs: () => undefined,
  // Promises more than it sends.
  breaks: () => ({ headers: { 'content-length': '100' }, text: '{"name":', breaks: true }),
};

/** The pages of a list, by the token that asks for them. */
export const pages = {
  '': { operations: [{ name: 'listed-1' }], nextPageToken: '2/3' },
  '2/3': { operations: [], nextPageToken: '3/3' },
  '3/3': { operations: [{ name: 'listed-2' }, { name: 'listed-3' }] },
};
