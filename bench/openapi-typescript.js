import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { documentsIn } from './inputs.js';

/** Types of every OpenAPI document, as text; nothing is written. */
for (const file of documentsIn(process.argv[2])) {
  astToString(await openapiTS(pathToFileURL(file), { silent: true }));
}
