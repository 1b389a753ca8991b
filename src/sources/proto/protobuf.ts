// biome-ignore lint/plugin: the walls see what it requires by its types
import { createRequire } from 'node:module';
import type * as Messages from '@bufbuild/protobuf';
import type * as Wire from '@bufbuild/protobuf/wire';
import type * as WellKnown from '@bufbuild/protobuf/wkt';

const require = createRequire(import.meta.url);

/**
 * protobuf-es, loaded when the first descriptor set is read: that takes longer than to load all else that reads
 * documents. It is imported as `#protobuf`, in the place of which bundlers take `protobuf-bundled.ts`
 * (`package.json`).
 */
export const protobuf = {
  get messages() {
    return require('@bufbuild/protobuf') as typeof Messages;
  },
  get wire() {
    return require('@bufbuild/protobuf/wire') as typeof Wire;
  },
  get wkt() {
    return require('@bufbuild/protobuf/wkt') as typeof WellKnown;
  },
};
