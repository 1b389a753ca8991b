import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

type Options = Parameters<typeof createServer>[1];

/** The response header that tells which operation of its document Prism took a request for. */
export const OPERATION_ID = 'operation-id';

const quiet = (): void => {};
const levels = { fatal: quiet, error: quiet, warn: quiet, info: quiet, debug: quiet, trace: quiet };
/** All that Prism calls of the logger that it has to be given. */
const logger = { ...levels, success: quiet, child: () => logger };

const OPTIONS: Options = {
  components: { logger: logger as unknown as Options['components']['logger'] },
  config: {
    isProxy: false,
    upstreamProxy: undefined,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: true,
    mock: { dynamic: false },
  },
  cors: false,
};

/**
 * Does something with the service of an OpenAPI document, as Prism plays it on loopback.
 *
 * @param text the document; Prism gets it as it is, with {@link OPERATION_ID} in its responses.
 * @param use gets the URL to call.
 */
export async function withPrism(
  text: string,
  use: (endpoint: string) => Promise<void>,
): Promise<void> {
  const server = createServer(await getHttpOperationsFromSpec(marked(text)), OPTIONS);
  const endpoint = await server.listen(0, '127.0.0.1');
  try {
    await use(endpoint);
  } finally {
    // Closes idle connections too: every response must have been read by now.
    await server.close();
  }
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, object>>;
}

function marked(text: string): object {
  const document = JSON.parse(text);
  const items = Object.values<Readonly<Record<string, Operation>>>(document.paths);
  for (const { operationId, responses } of items.flatMap((item) => Object.values(item))) {
    const schema = { type: 'string', enum: [operationId] };
    Object.assign(responses['200'] ?? {}, { headers: { [OPERATION_ID]: { schema } } });
  }
  return document;
}
