declare module 'openapi-typescript/dist/transform/schema-object.mjs' {
  import { transformSchemaObject } from 'openapi-typescript';

  export default transformSchemaObject;
}
