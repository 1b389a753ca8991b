// biome-ignore lint/plugin: the walls see what it requires by its types
import { createRequire } from 'node:module';
import type * as Messages from '@bufbuild/protobuf';
import type * as Wire from '@bufbuild/protobuf/wire';
import type * as WellKnown from '@bufbuild/protobuf/wkt';

let required: NodeJS.Require | undefined;

/** Where a bundle has taken this file all the same, it may not know its place: only what reads descriptor sets may need it. */
function load(name: string): unknown {
  required ??= createRequire(import.meta.url);
  return required(name);
}

/**
 * protobuf-es, loaded when the first descriptor set is read: that takes longer than to load all else that reads
 * documents. It is imported as `#protobuf`, in the place of which bundlers take `protobuf-bundled.ts`
 * (`package.json`).
 */
export const protobuf = {
  get messages() {
    return load('@bufbuild/protobuf') as typeof Messages;
  },
  get wire() {
    return load('@bufbuild/protobuf/wire') as typeof Wire;
  },
  get wkt() {
    return load('@bufbuild/protobuf/wkt') as typeof WellKnown;
  },
};
