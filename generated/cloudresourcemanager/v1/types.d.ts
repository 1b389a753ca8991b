import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `operations/{operation=**}` */
export type TopLevelOperationName = `operations/${string}`;

/** The parts of `operations/{operation=**}`. */
export interface TopLevelOperationFields {
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = TopLevelOperationName;

/** The parts of an operation name. */
export type OperationNameFields = TopLevelOperationFields;

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type CloudResourceManagerOperationMetadata =
  | ({
      '@type': `type.googleapis.com/${string}.CreateFolderMetadata`;
    } & payloads.CreateFolderMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.CreateProjectMetadata`;
    } & payloads.CreateProjectMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.CreateTagBindingMetadata`;
    } & payloads.CreateTagBindingMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.CreateTagKeyMetadata`;
    } & payloads.CreateTagKeyMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.CreateTagValueMetadata`;
    } & payloads.CreateTagValueMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.DeleteFolderMetadata`;
    } & payloads.DeleteFolderMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.DeleteOrganizationMetadata`;
    } & payloads.DeleteOrganizationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.DeleteProjectMetadata`;
    } & payloads.DeleteProjectMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.DeleteTagBindingMetadata`;
    } & payloads.DeleteTagBindingMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.DeleteTagKeyMetadata`;
    } & payloads.DeleteTagKeyMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.DeleteTagValueMetadata`;
    } & payloads.DeleteTagValueMetadata)
  | ({ '@type': `type.googleapis.com/${string}.MoveFolderMetadata` } & payloads.MoveFolderMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.MoveProjectMetadata`;
    } & payloads.MoveProjectMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UndeleteFolderMetadata`;
    } & payloads.UndeleteFolderMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UndeleteOrganizationMetadata`;
    } & payloads.UndeleteOrganizationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UndeleteProjectMetadata`;
    } & payloads.UndeleteProjectMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UpdateFolderMetadata`;
    } & payloads.UpdateFolderMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UpdateProjectMetadata`;
    } & payloads.UpdateProjectMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UpdateTagKeyMetadata`;
    } & payloads.UpdateTagKeyMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UpdateTagValueMetadata`;
    } & payloads.UpdateTagValueMetadata)
  | UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type CloudResourceManagerOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type CloudResourceManagerOperation = Operation<
  CloudResourceManagerOperationMetadata,
  CloudResourceManagerOperationResponse
>;

/** What `cloudresourcemanager:v1` takes and gives. */
export interface CloudResourceManagerTypes {
  get: GetRequest;
  operation: CloudResourceManagerOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}
