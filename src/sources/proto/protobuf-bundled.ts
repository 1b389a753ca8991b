import * as messages from '@bufbuild/protobuf';
import * as wire from '@bufbuild/protobuf/wire';
import * as wkt from '@bufbuild/protobuf/wkt';
import type { protobuf as late } from './protobuf.js';

/** protobuf-es for bundlers, which do not see what `protobuf.ts` requires. */
export const protobuf: typeof late = { messages, wire, wkt };
