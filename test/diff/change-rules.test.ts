import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { diffApis, isPreGa } from '../../src/diff/api-diff.js';
import type { Change } from '../../src/diff/change.js';
import type { ChangeRule } from '../../src/diff/change-rule.js';
import { CHANGE_RULES, type ChangeRuleName } from '../../src/diff/change-rules.js';
import { type DeclaredApi, diffDeclared } from '../../src/diff/diff-declared.js';
import { RUNTIME_TYPES } from '../../src/emit/client/runtime-exports.js';
import type { DeclaredShape } from '../../src/model/declared-shape.js';
import type { Schema } from '../../src/model/schema.js';
import type {
  ApiSurface,
  NameSurface,
  PayloadSurface,
  RequestMember,
} from '../../src/surface/api-surface.js';
import type { StartSurface } from '../../src/surface/start-surface.js';
import { surfaceOf } from '../../src/surface/surface-of.js';
import { api, library, shelf } from './library.js';
import { libraryDocument } from './mutation.js';
import { MUTATIONS } from './mutations.js';
import { modelOf } from './oracle.js';

const PAGE = '.github/docs/diff.md';

/** The table of the page. */
function table(): string {
  const rows = Object.values<ChangeRule>(CHANGE_RULES).map(
    ({ kind, change, release, why, exception }) =>
      `| ${kind} | ${change} | ${release} | ${why}${exception ? ` (exception: ${exception})` : ''} |`,
  );
  return ['| what | change | release | why |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

it('the page has the table of all changes', async () => {
  const [before = '', after = ''] = readFileSync(PAGE, 'utf8').split(
    /(?<=<!-- rules -->\n)[\s\S]*(?=\n<!-- end of rules -->)/,
  );
  await expect(`${before}${table()}${after}`).toMatchFileSnapshot(`../../${PAGE}`);
});

const { names, methods, payloads, schemas } = library;
const [form, payload] = [names[0], payloads[0]];
if (form === undefined || payload === undefined) throw new Error('the document tells too little');

const having = (change: Partial<ApiSurface>): ApiSurface => ({ ...library, ...change });
const named = (change: Partial<NameSurface>): ApiSurface =>
  having({ names: [{ ...form, ...change }] });
const paid = (change: Partial<PayloadSurface>): ApiSurface =>
  having({ payloads: [{ ...payload, ...change }] });
const asking = (change: (members: readonly RequestMember[]) => readonly RequestMember[][]) =>
  having({
    methods: methods.map((method) => ({
      ...method,
      requests: method.requests.flatMap(({ members }) =>
        change(members).map((other) => ({ members: other })),
      ),
    })),
  });
const sized = (change: Partial<RequestMember>): ApiSurface =>
  asking((members) => [
    members.map((one) => (one.name === 'pageSize' ? { ...one, ...change } : one)),
  ]);
const placed = (collection: string): ApiSurface => {
  const text = JSON.stringify(library.bindings).replaceAll('"projects"', `"${collection}"`);
  return having({ bindings: JSON.parse(text) });
};
const deprecated = (): ApiSurface =>
  having({ methods: methods.map((method) => ({ ...method, deprecated: true })) });
const dated = (deprecated: true): ApiSurface =>
  having({ bindings: library.bindings.map((binding) => ({ ...binding, deprecated })) });
const formatted = (format: string): ApiSurface => sized({ format });
/** With every request filled in where nobody says how many. */
const filled = (pageSize: string): ApiSurface =>
  having({
    methods: methods.map((method) => ({
      ...method,
      calls: method.calls.map((call) => ({ ...call, needed: { pageSize } })),
    })),
  });
const responding = (schema: Schema): ApiSurface =>
  having({ schemas: { ...schemas, ImportBooksResponse: schema } });
const regional = (byLocation: Readonly<Record<string, string>>, regionalHost = true): ApiSurface =>
  having({
    needs: { ...library.needs, regionalHost },
    endpoints: { byLocation, required: false },
  });

const shaped = (shape: DeclaredShape): ApiSurface => having({ operationKind: 'status', shape });
const room = { name: 'room', types: ['string'], isList: false, isOptional: false } as const;
const rooms = asking((members) => [[...members], [{ ...room, in: 'path' }]]);
const wide = named({
  pattern: form.pattern.map((one, i) => (i === 1 ? { kind: 'many' as const } : one)),
});
const whole = paid({ typeUrl: { whole: 'example.com/ImportBooksResponse' } });
const [us, other] = [{ us: 'us.example.com' }, { us: 'other.example.com' }];
const starting = (change: Partial<StartSurface>): ApiSurface => api([{ ...shelf, ...change }]);

const noted = (change: Schema): ApiSurface => {
  const { properties } = shelf.fields;
  const note = { ...properties.note, ...change };
  return starting({ fields: { ...shelf.fields, properties: { ...properties, note } } });
};
const scopeless = having({ scopes: [], methods: methods.map((one) => ({ ...one, scopes: [] })) });

/** What the changes of the document do not come to: before and after by the rule. */
const FURTHER: Partial<
  Record<ChangeRuleName, readonly [ApiSurface | undefined, ApiSurface | undefined]>
> = {
  apiAdded: [undefined, library],
  apiRemoved: [library, undefined],
  exportAdded: [having({ parents: [] }), library],
  exportRemoved: [library, having({ parents: [] })],
  exportRenamed: [library, having({ typesName: 'BookTypes' })],
  collectionMoved: [library, placed('rooms')],
  methodDeprecated: [library, deprecated()],
  methodUndeprecated: [deprecated(), library],
  collectionDeprecated: [library, dated(true)],
  collectionUndeprecated: [dated(true), library],
  operationReshaped: [library, having({ operationKind: 'status' })],
  operationHeldMoved: [shaped({ response: 'output' }), shaped({ response: 'failure' })],
  operationReadMoved: [shaped({ status: 'state' }), shaped({ status: 'phase' })],
  requestFormAdded: [library, rooms],
  requestFormRemoved: [rooms, library],
  nameRenamed: [library, named({ type: 'BookOperationName' })],
  nameFieldsRenamed: [library, named({ fields: ['project', 'place', 'operation'] })],
  nameWidened: [library, wide],
  nameNarrowed: [wide, library],
  nameChanged: [library, named({ pattern: form.pattern.slice(2) })],
  parameterAddedRequired: [library, asking((members) => [[...members, { ...room, in: 'query' }]])],
  parameterNeeded: [library, sized({ isNeeded: true })],
  parameterRenamed: [library, sized({ name: 'page_size' })],
  parameterWidened: [sized({ isOptional: false }), library],
  parameterNarrowed: [library, sized({ isOptional: false })],
  parameterFormatTold: [formatted('none'), formatted('date')],
  parameterFormat: [formatted('date'), formatted('date-time')],
  parameterDefault: [filled('10'), filled('20')],
  parameterFilled: [library, filled('10')],
  parameterDeprecated: [api([shelf]), noted({ deprecated: true })],
  parameterUndeprecated: [noted({ deprecated: true }), api([shelf])],
  scopeTold: [scopeless, library],
  scopeUntold: [library, scopeless],
  startAdded: [api([]), api([shelf])],
  startRemoved: [api([shelf]), api([])],
  startRenamed: [api([shelf]), starting({ name: 'makeShelf' })],
  startDeprecated: [api([shelf]), starting({ deprecated: true })],
  startUndeprecated: [starting({ deprecated: true }), api([shelf])],
  startMoved: [api([shelf]), starting({ body: '*' })],
  startReturnsOther: [api([shelf]), starting({ metadata: 'empty' })],
  startReturnsKnown: [api([shelf]), starting({ response: 'empty' })],
  startReturnsUnknown: [api([shelf]), starting({ metadata: 'unknown' })],
  payloadRetyped: [library, paid({ typeUrl: { simpleName: 'Books' } })],
  payloadTypeTold: [library, whole],
  payloadTypeUntold: [whole, library],
  payloadUnwrapped: [library, paid({ isInline: true })],
  typeFilled: [responding({ type: 'object' }), library],
  typeChanged: [library, responding({ type: 'string' })],
  endpointAdded: [regional({}), regional(us)],
  endpointRemoved: [regional(us), regional({})],
  endpointChanged: [regional(us), regional(other)],
  endpointRelisted: [regional(us, false), regional(other, false)],
};

/** A package with one text of declarations. */
const declaring = (text: string, name = '@lrogen/library', subpaths = ['./v1']): DeclaredApi => ({
  surface: library,
  declared: {
    ...{ name, version: 'v1', read: () => text },
    subpaths: new Map(subpaths.map((path) => [path, 'v1/index.d.ts'])),
  },
});

const empty = declaring('');
const [page, type] = ['export declare class Page {}', 'export interface Page {}'].map((text) =>
  declaring(text),
);
const further = declaring('', undefined, ['./v1', './v1/more']);
const turned = declaring('export declare class Page { turn(): void }');

/** What only packages tell: before and after by the rule. */
const DECLARED: Partial<
  Record<ChangeRuleName, readonly [DeclaredApi | undefined, DeclaredApi | undefined]>
> = {
  packageRenamed: [empty, declaring('', '@acme/library')],
  subpathAdded: [empty, further],
  subpathRemoved: [further, empty],
  exportAdded: [empty, page],
  exportRemoved: [type, empty],
  exportTypeOnly: [page, type],
  exportValueToo: [type, page],
  memberAdded: [page, turned],
  memberRemoved: [turned, page],
};

it.each(Object.entries(DECLARED))('%s is told of what packages declare', (rule, [old, now]) => {
  expect(old && now && rulesIn(diffDeclared(old, now))).toEqual([rule]);
});

/** The rules by which it is told what changed. */
function rulesOf(before: ApiSurface | undefined, after: ApiSurface | undefined): string[] {
  const sides = [before, after].map((one) => (one === undefined ? [] : [one]));
  const [then = [], now = []] = sides;
  return rulesIn(
    diffApis(then, now, { packages: {}, preGa: 'major' }).flatMap((one) => one.changes),
  );
}

function rulesIn(told: readonly Change[]): string[] {
  return Object.entries<ChangeRule>(CHANGE_RULES).flatMap(
    ([name, { kind, change, release, why }]) =>
      told.some(
        (one) =>
          one.kind === kind && one.change === change && one.release === release && one.why === why,
      )
        ? [name]
        : [],
  );
}

it.each(Object.entries(FURTHER))('%s is told', (rule, [before, after]) => {
  expect(rulesOf(before, after)).toContain(rule);
});

it('every rule of the table is told of some change', () => {
  const told = MUTATIONS.flatMap(({ change }) => {
    const document = libraryDocument();
    change(document);
    const model = modelOf(document);
    const after = model && surfaceOf(model, RUNTIME_TYPES);
    return [...rulesOf(library, after), ...rulesOf(after, library)];
  });
  const known = new Set([...told, ...Object.keys(FURTHER), ...Object.keys(DECLARED)]);
  expect(Object.keys(CHANGE_RULES).filter((name) => !known.has(name))).toEqual([]);
});

it.each([
  ...[
    ['v1', false],
    ['v2', false],
    ['v1beta1', true],
    ['v1p1beta1', true],
    ['v1alpha', true],
  ],
  ...[
    ['alpha', true],
    ['beta', true],
    ['v0', true],
    ['v01', false],
    ['v1eap', true],
  ],
] as const)('%s is before general availability: %s', (version, want) => {
  expect(isPreGa(version as string)).toBe(want);
});
