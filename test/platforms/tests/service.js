import { FileOperationsClient } from '@lrogen/file/v1';

export const PARENT = 'projects/p/locations/l';

let operations = 0;

/** The name of an operation nobody has asked about yet. Its first word says how it behaves. */
export function newName(behaviour) {
  return `${PARENT}/operations/${behaviour}-${++operations}`;
}

/** A client of the loopback service that does not take its time. */
export function clientOf({ endpoint }, options) {
  const retry = { initialDelayMs: 1, maxDelayMs: 5 };
  const poll = { initialDelayMs: 1, maxDelayMs: 5 };
  return new FileOperationsClient({ endpoint, retry, poll, ...options });
}

/** The requests that have reached the service for a name, in order. */
export function requestsFor({ endpoint }, name) {
  return read(`${endpoint}/log/${name}`);
}

/** Resolves once so many requests for a name have reached the service. */
export async function arrived({ endpoint }, name, count) {
  await read(`${endpoint}/arrived/${name}?count=${count}`);
}

/** The connections that the service has open, and the requests on them that wait for an answer. */
export function connections({ endpoint }) {
  return read(`${endpoint}/connections`);
}

async function read(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status} from ${url}`);
  return response.json();
}
