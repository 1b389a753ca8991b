export interface AsyncAnnotateFileResponse {
  outputConfig?: OutputConfig;
}

export interface AsyncBatchAnnotateFilesResponse {
  responses?: AsyncAnnotateFileResponse[];
}

export interface AsyncBatchAnnotateImagesResponse {
  outputConfig?: OutputConfig;
}

export interface BatchOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  state?:
    | 'STATE_UNSPECIFIED'
    | 'PROCESSING'
    | 'SUCCESSFUL'
    | 'FAILED'
    | 'CANCELLED'
    | (string & {});
  /** A moment, as RFC 3339 writes it. */
  submitTime?: string;
}

export interface BoundingPoly {
  normalizedVertices?: NormalizedVertex[];
  vertices?: Vertex[];
}

export interface GcsDestination {
  uri?: string;
}

export interface ImportProductSetsResponse {
  referenceImages?: ReferenceImage[];
  statuses?: Status[];
}

export interface NormalizedVertex {
  /** A 32-bit float. */
  x?: number;
  /** A 32-bit float. */
  y?: number;
}

export interface OperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  state?: 'STATE_UNSPECIFIED' | 'CREATED' | 'RUNNING' | 'DONE' | 'CANCELLED' | (string & {});
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface OutputConfig {
  /** A 32-bit integer. */
  batchSize?: number;
  gcsDestination?: GcsDestination;
}

export interface ReferenceImage {
  boundingPolys?: BoundingPoly[];
  name?: string;
  uri?: string;
}

export interface Status {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

export interface Vertex {
  /** A 32-bit integer. */
  x?: number;
  /** A 32-bit integer. */
  y?: number;
}
