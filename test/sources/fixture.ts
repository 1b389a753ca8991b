import { readFileSync } from 'node:fs';
import { printPathTemplate } from '../../src/model/path-template.js';
import type { BindingClaim, SourceApi } from '../../src/model/source-api.js';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { pruneDocument } from '../../src/sources/prune-document.js';
import { readDocument } from '../../src/sources/read-document.js';

const FOLDER = new URL('../fixtures/sources/', import.meta.url);

export function fixture(file: string): TextDocument {
  return { file, text: readFileSync(new URL(file, FOLDER), 'utf8') };
}

/** A document made of a value, as JSON. */
export function jsonDocument(value: unknown, file = 'document.json'): TextDocument {
  return { file, text: JSON.stringify(value) };
}

/** A fixture's JSON, to be changed by one test. */
export function fixtureJson(file: string): Record<string, never> {
  return JSON.parse(fixture(file).text);
}

/** The only API that a document speaks of. */
export function onlyApi(document: TextDocument): SourceApi {
  const { apis, diagnostics } = readDocument(document);
  const [api] = apis;
  if (api === undefined || apis.length > 1) {
    throw new Error(`${apis.length} APIs: ${JSON.stringify(diagnostics)}`);
  }
  return api;
}

/** `cancel POST /v1/{name}:cancel`, for every claim. */
export function claimLines(api: SourceApi): string[] {
  return api.claims.map((claim) => `${claim.kind} ${claim.httpMethod} ${templateText(claim)}`);
}

export function templateText({ template }: BindingClaim): string {
  return template === undefined ? '(none)' : printPathTemplate(template);
}

export function claimOf(api: SourceApi, kind: BindingClaim['kind']): BindingClaim {
  const claim = api.claims.find((candidate) => candidate.kind === kind);
  if (claim === undefined) throw new Error(`no ${kind}`);
  return claim;
}

/** `code id`, for everything skipped. */
export function skippedLines(api: SourceApi): string[] {
  return api.skipped.map(({ code, id }) => `${code} ${id}`);
}

export function codes(document: TextDocument): string[] {
  return readDocument(document).diagnostics.map(({ code }) => code);
}

/** The only document that is kept of a document; undefined where none is. */
export function keptOf(document: TextDocument): TextDocument | undefined {
  const [kept, ...more] = pruneDocument(document).pruned;
  if (more.length > 0) throw new Error(`${more.length + 1} documents`);
  return kept?.document;
}
