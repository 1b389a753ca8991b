import type { JsonObject } from '@bufbuild/protobuf';
import { protobuf } from '#protobuf';
import type { DocumentLog } from '../document/document-log.js';
import { isJsonObject, type JsonNode } from '../document/json-node.js';
import { refuseDescriptors } from './parse-descriptors.js';

/** Whether JSON is a descriptor set (`{"file": [{"name": "….proto"}]}`). */
export function isDescriptorJson(root: JsonNode): boolean {
  const files = root.value('file');
  const [first] = Array.isArray(files) ? files : [];
  return isJsonObject(first) && String(first.name).endsWith('.proto');
}

/**
 * The bytes of a descriptor set that is written as JSON, as `buf build -o set.json` does. Undefined, with
 * `LRO-PROTO-DESCRIPTOR`, where it is none or lacks a file that another imports: JSON names the options of
 * HTTP and the like by extensions (`[google.api.http]`), which those files declare.
 */
export function descriptorBytes({ object }: JsonNode, log: DocumentLog): Uint8Array | undefined {
  const { createFileRegistry, fromJson, toBinary } = protobuf.messages;
  const { FileDescriptorSetSchema } = protobuf.wkt;
  try {
    const json = object as JsonObject;
    const plain = fromJson(FileDescriptorSetSchema, json, { ignoreUnknownFields: true });
    const registry = createFileRegistry(plain);
    const whole = fromJson(FileDescriptorSetSchema, json, { registry, ignoreUnknownFields: true });
    return toBinary(FileDescriptorSetSchema, whole);
  } catch (error) {
    return refuseDescriptors(error, log);
  }
}
