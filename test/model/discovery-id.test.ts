import { describe, expect, it } from 'vitest';
import { discoveryId, nameInPackage, withoutPackage } from '../../src/model/discovery-id.js';

describe('a run-together id', () => {
  it.each([
    ['GoogleCloudDocumentaiUiv1beta3ImportMetadata', 'ImportMetadata'],
    ['GoogleCloudCommonOperationMetadata', 'OperationMetadata'],
    [
      'CloudControl2SharedOperationsReconciliationOperationMetadata',
      'ReconciliationOperationMetadata',
    ],
    ['CloudAiLargeModelsVisionGenerateVideoResponse', 'GenerateVideoResponse'],
    ['GoogleCloudMlV1__OperationMetadata', 'OperationMetadata'],
    ['OperationMetadataV1Beta', 'OperationMetadataV1Beta'],
    ['ImportMetadata', 'ImportMetadata'],
  ])('%s without its package is %s', (id, want) => {
    expect(withoutPackage(id)).toBe(want);
  });

  it.each([
    ['GoogleCloudDocsV1ImportMetadata', 'google.cloud.docs.v1.ImportMetadata'],
    ['GoogleCloudDocsUiv1beta3ImportMetadata', 'google.cloud.docs.uiv1beta3.ImportMetadata'],
    ['GoogleCloudDocsV1__ImportMetadata', 'google.cloud.docs.v1.ImportMetadata'],
    ['GoogleCloudOtherV1ImportMetadata', undefined],
    ['GoogleCloudDocsImportMetadata', undefined],
  ])('%s beside google.cloud.docs.v1 is %s', (id, want) => {
    expect(nameInPackage(id, 'google.cloud.docs.v1')).toBe(want);
  });

  it('has no underscores of a package', () => {
    expect(discoveryId('cloud.ai.large_models.vision.X')).toBe('CloudAiLargeModelsVisionX');
  });
});
