import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `{segment1=**}` */
export type TopLevelOperationName = `${string}`;

/** The parts of `{segment1=**}`. */
export interface TopLevelOperationFields {
  segment1: string;
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

/** Which operations to list. */
export interface ListRequest {
  /** The filter, in the language of AIP-160. */
  filter?: string | undefined;
  name?: string | undefined;
  /** The most operations a page may hold; the service may send fewer. */
  pageSize?: number | undefined;
  /** Where to begin: the `nextPageToken` of an earlier page. */
  pageToken?: string | undefined;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type SpeechOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.speech.v1p1beta1.LongRunningRecognizeMetadata';
    } & payloads.LongRunningRecognizeMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type SpeechOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.speech.v1p1beta1.LongRunningRecognizeResponse';
    } & payloads.LongRunningRecognizeResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type SpeechOperation = Operation<SpeechOperationMetadata, SpeechOperationResponse>;

/** What `speech:v1p1beta1` takes and gives. */
export interface SpeechTypes {
  get: GetRequest;
  list: ListRequest;
  operation: SpeechOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}
