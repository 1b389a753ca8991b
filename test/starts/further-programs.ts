import { cancelled, life, PARENT, TYPE, type UserProgram } from './user-programs.js';

const parent = "parent: 'projects/p/locations/l'";

/** Programs for APIs whose requests, names or methods are of another look than those of the first ones. */
export const FURTHER_PROGRAMS: readonly UserProgram[] = [
  {
    name: 'AlloyDB',
    subpath: 'alloydb/v1',
    method: 'createCluster',
    // Sent again where that is safe, and told apart by what the caller says.
    request: `{ ${parent}, clusterId: 'c', requestId: 'r', cluster: { network: 'n', displayName: 'C' } }`,
    body: cancelled('verb', 'displayName'),
    wrong: {
      missing: [`{ ${parent}, cluster: {} }`, /'clusterId' is missing/],
      parent: ["{ parent: 'projects/p', clusterId: 'c', cluster: { network: 'n' } }", PARENT],
      outputOnly: [
        `{ ${parent}, clusterId: 'c', cluster: { network: 'n', state: 'READY' } }`,
        /'state'/,
      ],
    },
    exchanges: life(
      ['v1', 'projects/p/locations/l/operations/o'],
      'POST /v1/projects/p/locations/l/clusters?clusterId=c&requestId=r {"network":"n","displayName":"C"}',
      { '@type': `${TYPE}google.cloud.alloydb.v1.OperationMetadata`, verb: 'create' },
      { '@type': `${TYPE}google.cloud.alloydb.v1.Cluster`, displayName: 'C' },
    ),
    logged: 'create,C',
  },
  {
    name: 'Datastore',
    subpath: 'datastore/v1',
    method: 'exportEntities',
    request: "{ projectId: 'p', outputUrlPrefix: 'gs://b', labels: { a: 'b' } }",
    body: cancelled('outputUrlPrefix', 'outputUrl'),
    wrong: {
      missing: ["{ projectId: 'p' }", /'outputUrlPrefix' is missing/],
      parent: ["{ projectId: 1, outputUrlPrefix: '' }", /'number' is not assignable/],
    },
    exchanges: life(
      ['v1', 'projects/p/operations/o'],
      'POST /v1/projects/p:export {"outputUrlPrefix":"gs://b","labels":{"a":"b"}}',
      {
        '@type': `${TYPE}google.datastore.admin.v1.ExportEntitiesMetadata`,
        outputUrlPrefix: 'gs://b',
      },
      { '@type': `${TYPE}google.datastore.admin.v1.ExportEntitiesResponse`, outputUrl: 'gs://b/o' },
    ),
    logged: 'gs://b,gs://b/o',
  },
  {
    name: 'Certificate Authority Service',
    subpath: 'privateca/v1',
    method: 'enableCertificateAuthority',
    request:
      "{ name: 'projects/p/locations/l/caPools/c/certificateAuthorities/a', requestId: 'r' }",
    body: cancelled('verb', 'name'),
    wrong: {
      missing: ["{ requestId: 'r' }", /'name' is missing/],
      parent: [`{ name: 'projects/p' }`, PARENT],
    },
    exchanges: life(
      ['v1', 'projects/p/locations/l/operations/o'],
      'POST /v1/projects/p/locations/l/caPools/c/certificateAuthorities/a:enable {"requestId":"r"}',
      { '@type': `${TYPE}google.cloud.security.privateca.v1.OperationMetadata`, verb: 'enable' },
      { '@type': `${TYPE}google.cloud.security.privateca.v1.CertificateAuthority`, name: 'A' },
    ),
    logged: 'enable,A',
  },
];
