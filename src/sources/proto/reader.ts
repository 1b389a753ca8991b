import { compareText } from '../../model/compare-text.js';
import { parseServerUrl, portlessHost } from '../../model/server-url.js';
import type { DocumentLog } from '../document/document-log.js';
import type { JsonNode } from '../document/json-node.js';
import { isShortEnough, MAX_CHARACTERS } from '../document/limits.js';
import type { DocumentSet, SourceDocument } from '../document/source-document.js';
import {
  NOTHING,
  type SourcePart,
  type SourceReader,
  type SourceReading,
} from '../source-reader.js';
import type { StatedFacts } from '../stated-facts.js';
import { commonFiles } from './common-types.js';
import { ConfigHosts } from './config-hosts.js';
import { descriptorBytes, isDescriptorJson } from './descriptor-json.js';
import { protoKind } from './kind.js';
import { parseDescriptorSet } from './parse-descriptors.js';
import { parseProtoText } from './parse-text.js';
import type { ProtoFile } from './proto-file.js';
import { prunePackages } from './prune.js';
import { readProtos, reportRepeated } from './read.js';
import { fullNameIn } from './scopes.js';
import { serviceNames } from './services.js';
import { Tokens } from './tokens.js';
import { ProtoTypes } from './types.js';

/** Protos: the text of `.proto` files, and compiled descriptor sets. */
export const proto: SourceReader = {
  ...protoKind,
  recognise: (content) => {
    switch (content.form) {
      case 'set':
        return { isCertain: true, read: (log, stated) => readSet(content.set, log, stated) };
      case 'bytes':
        if (content.bytes[0] !== FIRST_BYTE) return undefined;
        return {
          isCertain: true,
          read: (log, stated) => readOne({ file: log.file, bytes: content.bytes }, log, stated),
        };
      case 'object':
        if (!isDescriptorJson(content.root)) return undefined;
        return { isCertain: true, read: (log, stated) => readJson(content.root, log, stated) };
      case 'text':
        if (!isProtoText(content.text)) return undefined;
        return {
          isCertain: true,
          read: (log, stated) => readOne({ file: log.file, text: content.text }, log, stated),
        };
      default:
        return undefined;
    }
  },
};

/** A descriptor set begins with the tag of its first file: field 1, of a length that is told. */
const FIRST_BYTE = 0x0a;

/** Whether a text begins as `.proto` files do, behind comments. */
function isProtoText(text: string): boolean {
  const tokens = new Tokens(text);
  try {
    return (tokens.takeIf('syntax') || tokens.takeIf('edition')) && tokens.isNext('=');
  } catch {
    return false;
  }
}

function readOne(
  document: DocumentSet['documents'][number],
  log: DocumentLog,
  stated: StatedFacts,
): SourceReading {
  return readSet({ file: document.file, documents: [document] }, log, stated);
}

function readJson(root: JsonNode, log: DocumentLog, stated: StatedFacts): SourceReading {
  const bytes = descriptorBytes(root, log);
  return bytes === undefined ? NOTHING : readOne({ file: log.file, bytes }, log, stated);
}

/** All packages of some documents, each as one part, whatever documents its types stand in. */
function readSet(
  { documents: given, beside = [], others: withThem = [] }: DocumentSet,
  log: DocumentLog,
  { server }: StatedFacts,
): SourceReading {
  const documents = [...given].sort((a, b) => compareText(a.file, b.file));
  const logs = new Map(documents.map(({ file }) => [file, log.ofDocument(file)]));
  const logOf = (file: string): DocumentLog => logs.get(file) ?? log;
  const hosts = new ConfigHosts(withThem);
  const silent = log.ofForm((pointer) => pointer);
  const files = documents
    .flatMap((document) => filesOf(document, logOf(document.file)))
    .map((file) => (server === undefined ? withConfigHost(file, hosts) : withHost(file, server)));
  const known = serviceNames(files);
  const others = beside
    .flatMap((document) => filesOf(document, silent))
    .map((file) => withoutServices(file, known));
  const types = new ProtoTypes(files, [...others, ...commonFiles()]);
  for (const { fullName, file } of types.repeated) reportRepeated(fullName, file, logOf);
  const apis = readProtos(files, types, hosts, logOf);
  const found = new Set(files.map((file) => file.package));
  const parts = prunePackages(types, [...files, ...others])
    .filter((kept) => found.has(kept.package))
    .map((kept): SourcePart => {
      const its = new Set(
        files.flatMap((file) => (file.package === kept.package ? [file.document] : [])),
      );
      return {
        apis: apis.filter(({ protoPackages }) => protoPackages[0] === kept.package),
        name: fileName(kept.package),
        uses: kept.uses.map(fileName),
        from: sourcesOf(documents.filter(({ file }) => its.has(file))),
        print: kept.print,
      };
    });
  return { parts, documented: [] };
}

function fileName(name: string): string {
  return `${name === '' ? 'unnamed' : name}.proto`;
}

function filesOf(document: SourceDocument, log: DocumentLog): readonly ProtoFile[] {
  if ('bytes' in document) return parseDescriptorSet(document.bytes, log) ?? [];
  if (!('text' in document) || !isShortEnough(document.text, MAX_CHARACTERS, log)) return [];
  const file = parseProtoText(document.text, log);
  return file === undefined ? [] : [file];
}

/** A server that is stated is the host of all services; the paths of protos are whole, so that it can have none. */
function withHost(file: ProtoFile, server: string): ProtoFile {
  const defaultHost = hostAlone(server) ?? '';
  return { ...file, services: file.services.map((service) => ({ ...service, defaultHost })) };
}

/** A service that tells no host has that of its service config, and is kept with it. */
function withConfigHost(file: ProtoFile, hosts: ConfigHosts): ProtoFile {
  const services = file.services.map((service) => {
    if (service.defaultHost !== undefined) return service;
    const [defaultHost, ...others] = hosts.of(fullNameIn(file.package, service.name));
    return defaultHost === undefined || others.length > 0 ? service : { ...service, defaultHost };
  });
  return { ...file, services };
}

function hostAlone(server: string): string | undefined {
  return parseServerUrl(server)?.basePath === '' ? portlessHost(server) : undefined;
}

/** What is found anew takes the place of the service that is there. */
function withoutServices(file: ProtoFile, known: ReadonlySet<string>): ProtoFile {
  const services = file.services.filter(({ name }) => {
    return !known.has(fullNameIn(file.package, name));
  });
  return { ...file, services };
}

/** Documents under the name of the folder that they lie in; one alone under its own. */
function sourcesOf(documents: DocumentSet['documents']): DocumentSet {
  const [first = '', ...others] = documents.map(({ file }) => file).sort();
  let shared = first;
  while (others.some((file) => !file.startsWith(shared))) {
    shared = shared.slice(0, Math.max(0, shared.lastIndexOf('/', shared.length - 2) + 1));
  }
  return { file: shared.replace(/\/$/, ''), documents };
}
