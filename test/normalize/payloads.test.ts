import { describe, expect, it } from 'vitest';
import type { SourceApi } from '../../src/model/source-api.js';
import { findPayloads } from '../../src/normalize/payloads.js';
import { source } from './builders.js';

const object = { type: 'object' } as const;

describe('findPayloads', () => {
  const table: { name: string; given: Partial<SourceApi>; version: string; want: unknown }[] = [
    {
      name: 'takes payloads of unknown package without a proto name',
      given: { schemas: { OperationMetadata: object }, payloadSchemas: ['OperationMetadata'] },
      version: 'v1',
      want: [{ schema: 'OperationMetadata', role: 'metadata' }],
    },
    {
      name: "names a run-together id after a service config's package",
      given: {
        schemas: { GoogleCloudDialogflowCxV3ExportFlowResponse: object },
        payloadSchemas: ['GoogleCloudDialogflowCxV3ExportFlowResponse'],
        protoPackages: ['google.cloud.dialogflow.cx.v3'],
      },
      version: 'v3',
      want: [
        {
          schema: 'GoogleCloudDialogflowCxV3ExportFlowResponse',
          role: 'response',
          protoName: 'google.cloud.dialogflow.cx.v3.ExportFlowResponse',
        },
      ],
    },
    {
      name: 'takes a type that a service config lists, by its whole name and as a response',
      given: {
        schemas: { GoogleCloudDialogflowV2ConversationModel: object, ExportResponse: object },
        protoTypes: [
          'google.cloud.dialogflow.v2.ConversationModel',
          'google.cloud.dialogflow.v2.ExportResponse',
        ],
      },
      version: 'v2',
      want: [
        {
          schema: 'ExportResponse',
          role: 'response',
          protoName: 'google.cloud.dialogflow.v2.ExportResponse',
        },
        {
          schema: 'GoogleCloudDialogflowV2ConversationModel',
          role: 'response',
          protoName: 'google.cloud.dialogflow.v2.ConversationModel',
        },
      ],
    },
    {
      name: 'takes a message once that a document holds under two ids',
      given: {
        schemas: { GoogleCloudXV1__RunMetadata: object, RunMetadata: object },
        payloadSchemas: ['GoogleCloudXV1__RunMetadata', 'RunMetadata'],
        protoTypes: ['google.cloud.x.v1.RunMetadata'],
        protoPackages: ['google.cloud.x.v1'],
      },
      version: 'v1',
      want: [
        {
          schema: 'RunMetadata',
          role: 'metadata',
          protoName: 'google.cloud.x.v1.RunMetadata',
        },
      ],
    },
    {
      name: 'takes no request or event, though a service config lists it',
      given: {
        schemas: { WebhookRequest: object, ConversationEvent: object, WebhookResponse: object },
        protoTypes: ['a.v2.WebhookRequest', 'a.v2.ConversationEvent', 'a.v2.WebhookResponse'],
      },
      version: 'v2',
      want: [],
    },
    {
      name: 'takes no type without a schema',
      given: { protoTypes: ['google.cloud.x.v1.Gone'], payloadSchemas: ['GoneMetadata'] },
      version: 'v1',
      want: [],
    },
  ];
  it.each(table)('$name', ({ given, version, want }) => {
    const group = { service: 'x', version, sources: [source(given)] };
    expect(findPayloads(group, { schemas: {}, names: new Map() })).toEqual(want);
  });
});
