import type { Operation, UnknownPayload } from '@lrogen/runtime';

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
  | GeneratedFilesOperationName
  | ModelsOperationName
  | TunedModelsOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | GeneratedFilesOperationFields
  | ModelsOperationFields
  | TunedModelsOperationFields;

/** What holds operations. */
export type OperationParentName = `models/${string}` | `tunedModels/${string}`;

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

/** What `generativelanguage:v1alpha` takes and gives. */
export interface GenerativeLanguageTypes {
  get: GetRequest;
  list: ListRequest;
  operation: GenerativeLanguageOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}
