import { describe, expect, it } from 'vitest';
import { payloadRole } from '../../src/model/payload-name.js';

describe('payloadRole', () => {
  const table = [
    { name: 'OperationMetadata', version: 'v1', want: 'metadata' },
    { name: 'GoogleCloudDialogflowCxV3ExportFlowResponse', version: 'v3', want: 'response' },
    { name: 'GoogleCloudDialogflowCxV3beta1ExportFlowResponse', version: 'v3', want: undefined },
    { name: 'GoogleCloudOsconfigV2__OperationMetadata', version: 'v2', want: 'metadata' },
    { name: 'GoogleCloudOsconfigV2beta__OperationMetadata', version: 'v2', want: undefined },
    {
      name: 'GoogleCloudSecuritycenterV1p1beta1RunResponse',
      version: 'v1p1beta1',
      want: 'response',
    },
    { name: 'OperationMetadataV1', version: 'v1', want: 'metadata' },
    { name: 'OperationMetadataV1Beta', version: 'v1', want: 'metadata' },
    { name: 'GoogleCloudAiplatformV1SchemaImageDatasetMetadata', version: 'v1', want: undefined },
    { name: 'LocationMetadata', version: 'v1', want: undefined },
    { name: 'GoogleCloudDialogflowV2WebhookResponse', version: 'v2', want: undefined },
    { name: 'ConversationEvent', version: 'v2', want: undefined },
    { name: 'Instance', version: 'v1', want: undefined },
  ];
  it.each(table)('takes $name in $version for $want', ({ name, version, want }) => {
    expect(payloadRole(name, version)).toBe(want);
  });
});
