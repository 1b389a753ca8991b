import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Context,
  type ContextManager,
  context,
  ROOT_CONTEXT,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import ts from 'typescript';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type ClientOptions,
  FileOperationsClient,
  RpcError,
} from '../../generated/file/v1/index.js';
import { json, type Reply, rpc, script } from './loopback.js';

type Tracing = (tracer?: Tracer) => NonNullable<ClientOptions['onEvent']>;

const name = 'projects/p/locations/l/operations/o';
const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });

/** What the SDK for Node.js brings along: who called lasts as long as what it awaits. */
class AsyncContext implements ContextManager {
  readonly #storage = new AsyncLocalStorage<Context>();
  active = () => this.#storage.getStore() ?? ROOT_CONTEXT;
  with: ContextManager['with'] = (active, fn, thisArg, ...args) =>
    this.#storage.run(active, () => fn.apply(thisArg as never, args));
  bind = <T>(_: Context, target: T) => target;
  enable = () => this;
  disable = () => this;
}

let folder: string;
let tracing: Tracing;
let problems: readonly string[];

/** Compiles the README's example as a user would, strictly, beside the packages it imports. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lrogen-tracing-'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const readme = readFileSync('src/runtime/README.md', 'utf8');
  const [, code = ''] = /### OpenTelemetry\n.*?```ts\n(.*?)```/s.exec(readme) ?? [];
  const file = join(folder, 'tracing.ts');
  writeFileSync(file, code);
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    skipLibCheck: true,
    types: [],
  });
  const { diagnostics } = program.emit();
  problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, ' '),
  );
  const exported = await import(pathToFileURL(join(folder, 'tracing.js')).href);
  tracing = exported.tracing;
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncContext());
});

beforeEach(() => exporter.reset());

afterAll(() => {
  trace.disable();
  context.disable();
  rmSync(folder, { recursive: true, force: true });
});

/** Spans of one run below one span of the caller's. */
async function spansOf(
  replies: readonly Reply[],
  run: (client: FileOperationsClient) => Promise<unknown>,
) {
  const { endpoint } = await script(...replies);
  const sleep = async () => {};
  const client = new FileOperationsClient({ endpoint, auth: 's3cret', sleep, onEvent: tracing() });
  await trace.getTracer('test').startActiveSpan('caller', async (span) => {
    await run(client);
    span.end();
  });
  const spans = exporter.getFinishedSpans();
  const caller = spans.find((span) => span.name === 'caller');
  return { spans: spans.filter((span) => span !== caller), caller, endpoint };
}

const told = ({ events }: ReadableSpan) => events.map((event) => [event.name, event.attributes]);

describe("the README's OpenTelemetry example", () => {
  it('compiles strictly as it stands', () => {
    expect(problems).toEqual([]);
  });

  it("makes a span of each request, below the caller's, and events of the rest", async () => {
    const replies = [rpc(503, 'UNAVAILABLE'), json({}), json({ name }), json({ name, done: true })];
    const { spans, caller, endpoint } = await spansOf(replies, async (client) => {
      const handle = client.operation(name);
      await handle.cancel();
      await handle.wait();
    });
    expect(spans.map((span) => [span.name, span.attributes, span.status.code])).toEqual([
      [
        'file:v1 cancel',
        {
          'url.full': `${endpoint}/v1/${name}:cancel`,
          'http.request.resend_count': 0,
          'error.type': 'UNAVAILABLE',
        },
        2,
      ],
      [
        'file:v1 cancel',
        { 'url.full': `${endpoint}/v1/${name}:cancel`, 'http.request.resend_count': 1 },
        0,
      ],
      ...Array(2).fill([
        'file:v1 get',
        { 'url.full': `${endpoint}/v1/${name}`, 'http.request.resend_count': 0 },
        0,
      ]),
    ]);
    const parent = caller?.spanContext().spanId;
    expect(spans.map((span) => span.parentSpanContext?.spanId)).toEqual(Array(4).fill(parent));
    expect(told(caller as ReadableSpan)).toEqual([
      ['retry', { delayMs: expect.any(Number), code: 'UNAVAILABLE' }],
      ['state', { state: 'running' }],
      ['poll', { delayMs: expect.any(Number), attempts: 1 }],
      ['state', { state: 'succeeded' }],
    ]);
  });

  it('ends every span where equal requests are under way at once', async () => {
    const { spans } = await spansOf([json({ name })], (client) =>
      Promise.all(Array.from({ length: 20 }, () => client.get({ name }))),
    );
    expect(spans.length).toBe(20);
  });

  it('ends the span of a request that was aborted', async () => {
    const controller = new AbortController();
    const stall: Reply = () => controller.abort('enough');
    const { spans } = await spansOf([stall], (client) =>
      client.get({ name }, { signal: controller.signal }).catch(() => {}),
    );
    expect(spans.map((span) => [span.attributes['error.type'], span.status.code])).toEqual([
      ['_OTHER', 2],
    ]);
  });

  it('holds no secret', async () => {
    const { spans, caller } = await spansOf([rpc(401, 'UNAUTHENTICATED')], (client) =>
      client.get({ name }).catch((error: unknown) => expect(error).toBeInstanceOf(RpcError)),
    );
    const shown = [...spans, caller].map((span) => [span?.name, span?.attributes, span?.events]);
    expect(spans.length).toBe(1);
    expect(JSON.stringify(shown)).not.toContain('s3cret');
  });
});
