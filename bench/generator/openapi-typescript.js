import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { documentsIn } from './inputs.js';

/** Types of every OpenAPI document, as text; nothing is written. Prints what it refuses. */
const refused = [];
for (const file of documentsIn(process.argv[2])) {
  try {
    astToString(await openapiTS(pathToFileURL(file), { silent: true }));
  } catch {
    refused.push(basename(file));
  }
}
console.log(JSON.stringify(refused));
