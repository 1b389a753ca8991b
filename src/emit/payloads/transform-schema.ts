// The one part that is used: the index of openapi-typescript loads a validator of documents too. The build
// puts it into this file, over the one compiler (`.rolldown.config.ts`).
export { default as transformSchema } from 'openapi-typescript/dist/transform/schema-object.mjs';
