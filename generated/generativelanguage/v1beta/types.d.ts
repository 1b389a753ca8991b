import type { Operation, UnknownPayload } from '@lrogen/runtime';

/** `batches/{batch}` */
export type BatchName = `batches/${string}`;

/** The parts of `batches/{batch}`. */
export interface BatchFields {
  batch: string;
}

/** `corpora/{corpus}/operations/{operation}` */
export type CorporaOperationName = `corpora/${string}/operations/${string}`;

/** The parts of `corpora/{corpus}/operations/{operation}`. */
export interface CorporaOperationFields {
  corpus: string;
  operation: string;
}

/** `generatedFiles/{generatedFile}/operations/{operation}` */
export type GeneratedFilesOperationName = `generatedFiles/${string}/operations/${string}`;

/** The parts of `generatedFiles/{generatedFile}/operations/{operation}`. */
export interface GeneratedFilesOperationFields {
  generatedFile: string;
  operation: string;
}

/** `models/{model}/operations/{operation}` */
export type ModelsOperationName = `models/${string}/operations/${string}`;

/** The parts of `models/{model}/operations/{operation}`. */
export interface ModelsOperationFields {
  model: string;
  operation: string;
}

/** `tunedModels/{tunedModel}/operations/{operation}` */
export type TunedModelsOperationName = `tunedModels/${string}/operations/${string}`;

/** The parts of `tunedModels/{tunedModel}/operations/{operation}`. */
export interface TunedModelsOperationFields {
  tunedModel: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName =
  | BatchName
  | CorporaOperationName
  | GeneratedFilesOperationName
  | ModelsOperationName
  | TunedModelsOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | BatchFields
  | CorporaOperationFields
  | GeneratedFilesOperationFields
  | ModelsOperationFields
  | TunedModelsOperationFields;

/** What holds operations. */
export type OperationParentName = 'batches' | `models/${string}` | `tunedModels/${string}`;

/** Which operation to cancel. */
export interface CancelRequest {
  /** The name of the operation. */
  name: BatchName;
}

/** Which operation to delete. */
export interface DeleteRequest {
  /** The name of the operation. */
  name: BatchName;
}

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** Which operations to list. */
export interface ListRequest {
  /** What holds the operations. */
  name: OperationParentName;
}

/** What a running operation tells about itself: the documents tell no message. */
export type GenerativeLanguageOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type GenerativeLanguageOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type GenerativeLanguageOperation = Operation<
  GenerativeLanguageOperationMetadata,
  GenerativeLanguageOperationResponse
>;

/** What `generativelanguage:v1beta` takes and gives. */
export interface GenerativeLanguageTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: GenerativeLanguageOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}
