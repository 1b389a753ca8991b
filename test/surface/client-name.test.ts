import { describe, expect, it } from 'vitest';
import { clientPrefix, pascal } from '../../src/surface/client-name.js';
import { api } from '../emit/builders.js';

describe('clientPrefix', () => {
  it.each([
    ['file', 'Cloud Filestore', 'Cloud Filestore API', 'File'],
    ['datafusion', 'Data Fusion', 'Cloud Data Fusion API', 'DataFusion'],
    ['osconfig', 'OS Config', 'OS Config API', 'OSConfig'],
    ['dialogflow', 'Dialogflow', 'Dialogflow API', 'Dialogflow'],
    [
      'privateca',
      'Certificate Authority Service',
      'Certificate Authority API',
      'CertificateAuthorityService',
    ],
    ['sqladmin', 'SQL Admin', 'Cloud SQL Admin API', 'SQLAdmin'],
    ['iam', 'Iam', 'Identity and Access Management (IAM) API', 'IAM'],
    ['texttospeech', 'Texttospeech', 'Cloud Text-to-Speech API', 'TextToSpeech'],
    ['translate', 'Translate', 'Cloud Translation API', 'Translate'],
    ['ml', 'Cloud Machine Learning Engine', 'AI Platform API', 'CloudMachineLearningEngine'],
    ['securitycenter', 'Security Command Center API', '', 'SecurityCommandCenter'],
    ['my-service', 'My Service', '', 'MyService'],
    ['my-service', '', '', 'Myservice'],
    ['x', '日本語', '日本語', 'X'],
    ['long', 'A'.repeat(300), 'B', 'Long'],
    ['nan', '3 Things', '', '_3Things'],
    ['a', '*/ ";\n', '', 'A'],
  ])('%s in %j and %j is %s', (service, canonicalName, title, want) => {
    expect(clientPrefix(api([], { service, canonicalName, title }))).toBe(want);
  });
});

describe('pascal', () => {
  it.each([
    ['projects.locations.operations', 'ProjectsLocationsOperations'],
    ['managed-zones', 'ManagedZones'],
    ['', ''],
  ])('of %j is %j', (text, want) => {
    expect(pascal(text)).toBe(want);
  });
});
