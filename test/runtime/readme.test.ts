import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';

/** What the examples take from the reader's own program, and from the example before. */
const GIVEN = `
declare module 'given' {
  export const name: import('@lrogen/file/v1').OperationName;
  export function token(): Promise<string>;
}
`;

/** The words of `given` that an example uses and does not say itself. */
function missingIn(code: string): string[] {
  return ['name', 'token'].filter(
    (word) =>
      new RegExp(`\\b${word}\\b(?!:)`).test(code) && !new RegExp(`const ${word}\\b`).test(code),
  );
}

interface Example {
  /** The heading that it stands below. */
  readonly heading: string;
  readonly code: string;
}

const readme = readFileSync('src/runtime/README.md', 'utf8');
const examples = readme.split(/^#+ /m).flatMap((section): Example[] => {
  const [heading = ''] = section.split('\n');
  return [...section.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => ({ heading, code }));
});

/** A folder of a program that has installed the packages. */
function installed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lrogen-readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return folder;
}

it('every example of the runtime compiles as a user would compile it', () => {
  const folder = installed();
  writeFileSync(join(folder, 'given.d.ts'), GIVEN);
  const files = examples.map(({ code }, i) => {
    const file = join(folder, `example-${i}.ts`);
    writeFileSync(file, `import { ${missingIn(code).join(', ')} } from 'given';\n${code}`);
    return file;
  });
  expect(files.length).toBeGreaterThanOrEqual(3);
  const program = ts.createProgram([join(folder, 'given.d.ts'), ...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    types: [],
    noEmit: true,
  });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  expect(problems).toEqual([]);
});

describe('an example of the runtime, run against a service that it finds at its host', () => {
  const name = 'projects/p/locations/us-central1/operations/o';
  const operation = `/v1/${name}`;
  const response = { '@type': 'type.googleapis.com/google.cloud.filestore.v1.Instance' };
  const done = { name, done: true, response };
  const refusal = (status: number, code: string, details: readonly object[]) =>
    Response.json({ error: { code: status, status: code, message: 'm', details } }, { status });

  interface Module {
    readonly client: {
      operation(name: string): { wait(): Promise<object>; poll(): Promise<object> };
    };
    readonly final?: object;
    readonly state?: string;
    readonly retryDelayOf: (error: unknown) => string | undefined;
  }

  interface Case {
    readonly heading: string;
    readonly answers: readonly (object | Response)[];
    /** What the reader would do next. */
    readonly goOn?: (module: Module) => unknown;
    readonly sent: readonly string[];
    readonly said?: readonly unknown[][];
    readonly sleeps?: readonly number[];
    /** Those of every request, among others. */
    readonly headers?: Readonly<Record<string, string>>;
  }

  afterEach(() => void vi.unstubAllGlobals());

  it.each<Case>([
    {
      heading: '@lrogen/runtime',
      answers: [done],
      goOn: ({ final }) => expect(final).toMatchObject({ state: 'succeeded' }),
      sent: [`GET ${operation}`],
    },
    {
      heading: 'In parts',
      answers: [{}, { name }],
      goOn: ({ state }) => expect(state).toBe('running'),
      sent: [`POST ${operation}:cancel`, `GET ${operation}`],
    },
    {
      heading: 'Starting',
      answers: [{ name }, done],
      goOn: ({ final }) => expect(final).toMatchObject({ state: 'succeeded' }),
      sent: ['POST /v1/projects/p/locations/us-central1-a/instances', `GET ${operation}`],
    },
    {
      heading: 'Progress',
      answers: [done],
      sent: [`GET ${operation}`],
      said: [['succeeded', undefined]],
    },
    {
      heading: 'What was last seen',
      answers: [{ name }, done],
      goOn: ({ final }) => expect(final).toMatchObject({ state: 'succeeded' }),
      sent: Array(2).fill(`GET ${operation}`),
      said: [['running', true]],
    },
    {
      heading: 'Pace',
      answers: [{ name }, { name }, done],
      goOn: ({ client }) => client.operation(name).wait(),
      sent: Array(3).fill(`GET ${operation}`),
      sleeps: [250, 250],
    },
    {
      heading: 'What passes',
      answers: [
        refusal(403, 'PERMISSION_DENIED', [
          { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'SERVICE_DISABLED' },
        ]),
        done,
      ],
      goOn: ({ client }) => client.operation(name).wait(),
      sent: Array(2).fill(`GET ${operation}`),
    },
    {
      heading: 'Watching many',
      answers: [{ operations: [done] }],
      sent: ['GET /v1/projects/p/locations/us-central1/operations'],
      said: [[name, 'succeeded']],
    },
    {
      heading: 'Cancelling',
      answers: [{}, done],
      goOn: ({ final }) => expect(final).toMatchObject({ state: 'succeeded' }),
      sent: [`POST ${operation}:cancel`, `GET ${operation}`],
    },
    {
      heading: 'Who calls',
      answers: [{ name }],
      sent: [`GET ${operation}`],
      headers: { 'x-goog-api-client': 'my-tool/1.2.0' },
    },
    {
      heading: 'Credentials',
      answers: [refusal(401, 'UNAUTHENTICATED', []), { name }],
      sent: Array(2).fill(`GET ${operation}`),
      headers: { authorization: 'Bearer t' },
    },
    {
      heading: 'Errors',
      answers: [
        refusal(404, 'NOT_FOUND', [
          { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '3.5s' },
        ]),
      ],
      goOn: async ({ retryDelayOf }) => {
        const { FileOperationsClient } = await import('../../generated/file/v1/index.js');
        const get = new FileOperationsClient().get({ name });
        expect(await get.catch(retryDelayOf)).toBe('3.5s');
      },
      sent: [`GET ${operation}`],
    },
  ])('$heading', async ({ heading, answers, goOn, sent, said = [], sleeps, headers = {} }) => {
    const code = examples.find((example) => example.heading === heading)?.code ?? '';
    const declared = [...code.matchAll(/^(?:const|let|function) (?:\{ )?(\w+)/gm)].map(
      ([, word]) => word,
    );
    const folder = installed();
    const file = join(folder, 'example.js');
    const given = `const name = ${JSON.stringify(name)};const token = () => 't';`;
    const words = missingIn(code).map((word) => `const ${word} = given.${word};`);
    const source = `const given = (() => {${given}return { name, token }})();${words.join('')}\n${code}
      export { ${declared.join(', ')} };`;
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    writeFileSync(file, outputText);
    const requests: string[] = [];
    const slept: number[] = [];
    const { setTimeout: sleep } = globalThis;
    vi.stubGlobal('setTimeout', (wake: () => void, ms: number) => {
      if (ms < 60_000) slept.push(ms);
      return sleep(wake, ms / 100);
    });
    vi.stubGlobal('fetch', async (url: string, { method, headers: own }: RequestInit) => {
      const { pathname, host } = new URL(url);
      expect(host).toBe('file.googleapis.com');
      expect(Object.fromEntries(new Headers(own))).toMatchObject(headers);
      const answer = answers[requests.push(`${method} ${pathname}`) - 1] ?? {};
      return answer instanceof Response ? answer : Response.json(answer);
    });
    const log = vi.spyOn(console, 'log').mockReturnValue();
    onTestFinished(() => log.mockRestore());
    const module: Module = await import(/* @vite-ignore */ pathToFileURL(file).href);
    await goOn?.(module);
    expect(requests).toEqual(sent);
    expect(log.mock.calls).toEqual(said);
    if (sleeps) expect(slept).toEqual(sleeps);
  });

  it('CommonJS', async () => {
    const [, code = ''] = /^## CommonJS\n+```js\n(.*?)```/ms.exec(readme) ?? [];
    const file = join(installed(), 'example.cjs');
    const given = `const name = ${JSON.stringify(name)}, token = () => 't';`;
    writeFileSync(file, `${given}\n${code}\nmodule.exports = final;`);
    vi.stubGlobal('fetch', async () => Response.json(done));
    expect(await createRequire(file)(file)).toMatchObject({ state: 'succeeded' });
  });

  it('is run for every section that has one', () => {
    const run = [
      '@lrogen/runtime',
      'In parts',
      'Starting',
      'Progress',
      'What was last seen',
      'Pace',
    ];
    run.push('What passes', 'Watching many', 'Cancelling', 'Who calls', 'Credentials', 'Errors');
    // The example of OpenTelemetry has a test of its own.
    expect(examples.map(({ heading }) => heading)).toEqual([...run, 'OpenTelemetry']);
  });
});
