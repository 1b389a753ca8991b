import { printPathTemplate } from '../../model/path-template.js';
import { TYPE_URL_HOST } from '../../model/type-url.js';
import type { ApiSurface } from '../../surface/api-surface.js';
import { constantHeaders } from '../../surface/needed-parameters.js';
import type { StartedType, StartSurface } from '../../surface/start-surface.js';
import { type Code, code, codeSpan, docLines, identifier, type Prose } from '../code.js';
import { type Constant, constant, generic, Identifier, importOf } from '../layout.js';
import { typeUrl } from '../types/operation-types.js';

/** All that the module of a version's starts says. */
export interface StartsView {
  readonly imports: {
    /** `import { followStarted, sendStart } from '@lrogen/runtime';` */
    readonly values: Code;
    readonly types: Code;
    readonly ownTypes: Code;
    readonly requests: Code;
    readonly payloads: Code | undefined;
  };
  readonly starts: readonly StartView[];
}

export interface StartView {
  /** What its document says of it, where that is kept. */
  readonly about: readonly Prose[];
  /** What is called: the rpc, or the method of Discovery. */
  readonly called: Prose;
  /** `POST /v1/projects/{project}/locations/{location}/instances` */
  readonly requests: readonly Prose[];
  /** Whether editors strike it through. */
  readonly isDeprecated: boolean;
  readonly constant: Constant;
}

const RUNTIME_TYPES = ['Holding', 'MetadataOf', 'Operation', 'Packed', 'ResponseOf', 'StartMethod'];

/** The longest of what stands before the type, so that all languages break its line alike. */
const HEAD = 'export declare const : ';

/** More lines than these tell a reader nothing new. */
const MAX_LINES = 4;

/** @param runtime the runtime's package: `@lrogen/runtime`. */
export function viewStarts(surface: ApiSurface, runtime: string): StartsView {
  const { methods } = surface.starts;
  const starts = methods.map((start) => viewStart(surface, start));
  const used = new Set(starts.flatMap(({ constant }) => constant.declared.match(/\w+/g) ?? []));
  const uses = (name: string): boolean => used.has(name);
  const ownTypes = [
    surface.typesName,
    surface.operationType,
    `${surface.operationType}Metadata`,
    `${surface.operationType}Response`,
  ];
  return {
    imports: {
      values: importOf('import', ['followStarted', 'sendStart'], runtime),
      types: importOf('import type', RUNTIME_TYPES.filter(uses), runtime),
      ownTypes: importOf('import type', ownTypes.filter(uses).sort(), './types.js'),
      requests: code`import type * as requests from './requests.js';`,
      payloads: uses('payloads')
        ? code`import type * as payloads from './payloads.js';`
        : undefined,
    },
    starts,
  };
}

function viewStart(surface: ApiSurface, start: StartSurface): StartView {
  const { name, id, rpc, requestType, requestTexts, description, deprecated = false } = start;
  const types = [
    identifier(surface.typesName),
    code`requests.${identifier(requestType)}`,
    operationType(surface, start),
  ];
  const type = generic(code`StartMethod`, types, HEAD.length + name.length);
  return {
    about: description === undefined ? [] : docLines(description),
    called: codeSpan(rpc ?? id),
    requests: requestTexts.slice(0, MAX_LINES).map(codeSpan),
    isDeprecated: deprecated,
    constant: constant(identifier(name), type, { api: surface.id, ...describeStart(start) }),
  };
}

/** What the runtime is told: a `StartMethod` of `src/runtime/start-method.ts`, as data. */
function describeStart(start: StartSurface): Record<string, unknown> {
  const { id, calls, body, query, apiVersion, headers, needed, isIdempotent, metadata, response } =
    start;
  return {
    id,
    calls: calls.map(({ httpMethod, template }) => ({
      method: httpMethod,
      template: printPathTemplate(template),
    })),
    body,
    query: query.length > 0 ? query : undefined,
    apiVersion,
    headers: constantHeaders(headers),
    needed,
    requestId: isIdempotent || undefined,
    metadata: wholeType(metadata),
    response: wholeType(response),
    send: new Identifier(code`sendStart`),
    follow: new Identifier(code`followStarted`),
  };
}

/** Undefined where no source tells the whole of it. */
function wholeType(type: StartedType): string | undefined {
  if (type === 'empty') return `${TYPE_URL_HOST}google.protobuf.Empty`;
  if (type === 'unknown' || type.isInline) return undefined;
  return 'whole' in type.typeUrl ? type.typeUrl.whole : undefined;
}

function operationType(surface: ApiSurface, start: StartSurface): Code {
  const { metadata, response } = start;
  const operation = identifier(surface.operationType);
  if (metadata === 'unknown' && response === 'unknown') return operation;
  if (surface.operationKind === 'status') {
    const { shape, statusOperationType: own } = surface;
    if (shape === undefined || own === undefined) return operation;
    const types = [
      held(metadata, code`MetadataOf<${operation}>`),
      held(response, code`ResponseOf<${operation}>`),
    ];
    const whole = code`payloads.${identifier(own)} &`;
    return code`${whole} ${nested(code`Holding`, types, 1, whole.length + 1)}`;
  }
  const types = [
    held(metadata, code`${operation}Metadata`),
    held(response, code`${operation}Response`),
  ];
  return nested(code`Operation`, types, 1);
}

/** @param unknown the type where nobody tells. */
function held(type: StartedType, unknown: Code): Code {
  if (type === 'empty') return code`undefined`;
  if (type === 'unknown') return unknown;
  const message = code`payloads.${identifier(type.type)}`;
  return type.isInline ? message : nested(code`Packed`, [typeUrl(type.typeUrl), message], 2);
}

/** A generic type inside of others. Where these are on one line, so is it. */
function nested(name: Code, args: readonly Code[], depth: number, before = 0): Code {
  const indent = '  '.repeat(depth);
  return generic(name, args, indent.length + before, indent);
}
