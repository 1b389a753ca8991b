import { compareText } from '../../model/compare-text.js';
import { commonFiles } from './common-types.js';
import { type ProtoPackage, printProto, type WriteType } from './print.js';
import type {
  ProtoEnum,
  ProtoFile,
  ProtoMessage,
  ProtoMethod,
  ProtoService,
} from './proto-file.js';
import { reachedTypes } from './schemas.js';
import { fullNameIn } from './scopes.js';
import { operationsRpcs } from './services.js';
import { ProtoTypes } from './types.js';
import { SCALAR_SCHEMAS, WELL_KNOWN_TYPES } from './well-known-types.js';

/** The facts of a package, and the packages whose types it uses. */
export interface KeptPackage {
  readonly package: string;
  readonly uses: readonly string[];
  readonly print: () => string;
}

/**
 * Cuts files down to what the rpcs that start operations need: these rpcs, and the messages and enums
 * that their requests, responses and metadata are made of. One file for every package, whatever
 * files its types stood in.
 */
export function prunePackages(types: ProtoTypes, files: readonly ProtoFile[]): KeptPackage[] {
  const rpcs = operationsRpcs(types, files);
  const roots = rpcs.flatMap(({ method, scope }) =>
    typesOf(method).flatMap((name) => types.resolve(name, scope) ?? []),
  );
  const reached = new Set(reachedTypes(types, roots).keys());
  const placed = new Set(rpcs.map(({ method }) => method));
  const packages = new Map<string, Mutable>();
  for (const file of files) {
    const services = file.services.flatMap((service) => {
      const scope = fullNameIn(file.package, service.name);
      const methods = service.methods
        .filter((method) => placed.has(method))
        .map((method) => withWholeNames(types, method, scope));
      return methods.length > 0 ? [{ ...service, methods }] : [];
    });
    const messages = file.messages.flatMap((message) =>
      keptMessage(types, file, message, fullNameIn(file.package, message.name), reached),
    );
    const enums = file.enums.filter(({ name }) =>
      isKept(types, file, fullNameIn(file.package, name), reached),
    );
    if (services.length + messages.length + enums.length === 0) continue;
    const kept = packages.get(file.package) ?? { services: [], messages: [], enums: [] };
    packages.set(file.package, kept);
    kept.services.push(...services);
    kept.messages.push(...messages);
    kept.enums.push(...enums);
  }
  const kept = [...packages].sort(([a], [b]) => compareText(a, b));
  // A message that is cut away hides no other from those that are left.
  const left = new ProtoTypes(
    kept.map(([name, declarations]) => ({ document: '', package: name, ...declarations })),
    commonFiles(),
  );
  return kept.map(([name, declarations]) => keptPackage({ types, left }, name, declarations));
}

/**
 * Names of payloads that no file declares get a dot before them: that they are whole was told when they
 * were pruned.
 */
function withWholeNames(types: ProtoTypes, method: ProtoMethod, scope: string): ProtoMethod {
  if (method.operationInfo === undefined) return method;
  const whole = (name: string): string => {
    const isDeclared = name === '' || types.resolve(name, scope) !== undefined;
    return isDeclared || name.startsWith('.') ? name : `.${name}`;
  };
  const { response, metadata } = method.operationInfo;
  return { ...method, operationInfo: { response: whole(response), metadata: whole(metadata) } };
}

/** The names of the types that an rpc is made of. */
function typesOf({ request, response, operationInfo }: ProtoMethod): string[] {
  const { response: result = '', metadata = '' } = operationInfo ?? {};
  return [request, response, result, metadata].filter((name) => name !== '');
}

/** What names stand for before the cut and after it. */
interface Names {
  readonly types: ProtoTypes;
  readonly left: ProtoTypes;
}

interface Mutable {
  readonly services: ProtoService[];
  readonly messages: ProtoMessage[];
  readonly enums: ProtoEnum[];
}

/** A message stays for those inside it too, then without fields of its own. */
function keptMessage(
  types: ProtoTypes,
  file: ProtoFile,
  message: ProtoMessage,
  fullName: string,
  reached: ReadonlySet<string>,
): ProtoMessage[] {
  if (types.get(fullName)?.file !== file) return [];
  const messages = message.messages.flatMap((inner) =>
    keptMessage(types, file, inner, `${fullName}.${inner.name}`, reached),
  );
  const enums = message.enums.filter(({ name }) => reached.has(`${fullName}.${name}`));
  if (reached.has(fullName)) return [{ ...message, messages, enums }];
  return messages.length + enums.length > 0
    ? [{ name: message.name, fields: [], messages, enums }]
    : [];
}

function isKept(
  types: ProtoTypes,
  file: ProtoFile,
  fullName: string,
  reached: ReadonlySet<string>,
): boolean {
  return reached.has(fullName) && types.get(fullName)?.file === file;
}

function keptPackage(names: Names, name: string, declarations: Mutable): KeptPackage {
  const { types } = names;
  const used = new Set<string>();
  const visit = (message: ProtoMessage, outer: string): void => {
    const scope = fullNameIn(outer, message.name);
    for (const { type } of message.fields) {
      if (!Object.hasOwn(SCALAR_SCHEMAS, type)) used.add(types.resolve(type, scope) ?? UNKNOWN);
    }
    for (const inner of message.messages) visit(inner, scope);
  };
  for (const message of declarations.messages) visit(message, name);
  for (const service of declarations.services) {
    for (const method of service.methods) {
      for (const type of typesOf(method)) {
        const found = types.resolve(type, fullNameIn(name, service.name));
        if (found !== undefined) used.add(found);
        else if (type === method.request || type === method.response) used.add(UNKNOWN);
      }
    }
  }
  const uses = new Set<string>();
  const imports = new Set(standardImports(declarations, used));
  for (const type of used) {
    const file = Object.hasOwn(WELL_KNOWN_TYPES, type) ? undefined : types.get(type)?.file;
    if (file === undefined || file.package === name) continue;
    if (file.importPath === undefined) uses.add(file.package);
    imports.add(file.importPath ?? `${file.package}.proto`);
  }
  const proto: ProtoPackage = {
    package: name,
    imports: [...imports].sort(compareText),
    ...declarations,
  };
  return {
    package: name,
    uses: [...uses].sort(compareText),
    print: () => printProto(proto, writeTypes(names, name)),
  };
}

/** Written for a type that no file declares, so that what is kept names none: anything may be in it. */
const UNKNOWN = 'google.protobuf.Value';

/** What begins with one of these is no name of a type where a field or an rpc may have one. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(SCALAR_SCHEMAS),
  ...['enum', 'export', 'extend', 'extensions', 'group', 'local', 'map', 'message', 'oneof'],
  ...['option', 'optional', 'repeated', 'required', 'reserved', 'stream'],
]);

/** The shortest name that stands for the same type: without the package inside it, else whole. */
function writeTypes({ types, left }: Names, name: string): WriteType {
  return (written, scope) => {
    const fullName = types.resolve(written, scope);
    if (fullName === undefined) return UNKNOWN;
    const short = fullName.startsWith(`${name}.`) ? fullName.slice(name.length + 1) : fullName;
    const isPlain = !OTHER_WORDS.has(short.split('.', 1)[0] ?? '');
    return isPlain && left.resolve(short, scope) === fullName ? short : `.${fullName}`;
  };
}

/** Files that declare the options and types of the language and its protocol, as googleapis has them. */
function standardImports({ services, messages }: Mutable, used: ReadonlySet<string>): string[] {
  const methods = services.flatMap((service) => service.methods);
  const all = messages.flatMap(withInner);
  return [
    ...(methods.some(({ http }) => http.length > 0) ? ['google/api/annotations.proto'] : []),
    ...(services.length > 0
      ? ['google/api/client.proto', 'google/longrunning/operations.proto']
      : []),
    ...(all.some(({ fields }) => fields.some(({ behaviors }) => behaviors !== undefined))
      ? ['google/api/field_behavior.proto']
      : []),
    ...[...used].flatMap((type) => wellKnownFile(type)),
  ];
}

function withInner(message: ProtoMessage): ProtoMessage[] {
  return [message, ...message.messages.flatMap(withInner)];
}

const FILES: readonly (readonly [RegExp, string])[] = [
  [/^google\.protobuf\.(?:Struct|Value|ListValue|NullValue)$/, 'google/protobuf/struct.proto'],
  [/^google\.protobuf\.\w+Value$/, 'google/protobuf/wrappers.proto'],
  [/^google\.protobuf\.FieldMask$/, 'google/protobuf/field_mask.proto'],
  [/^google\.rpc\.Status$/, 'google/rpc/status.proto'],
  [/^google\.longrunning\./, 'google/longrunning/operations.proto'],
];

function wellKnownFile(type: string): string[] {
  if (!Object.hasOwn(WELL_KNOWN_TYPES, type)) return [];
  const found = FILES.find(([pattern]) => pattern.test(type));
  if (found !== undefined) return [found[1]];
  return [`${type.toLowerCase().replaceAll('.', '/')}.proto`];
}
