export interface GoogleCloudDatalabelingV1beta1CreateInstructionMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  instruction?: string;
  partialFailures?: GoogleRpcStatus[];
}

export interface GoogleCloudDatalabelingV1beta1ExportDataOperationMetadata {
  annotatedDataset?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  dataset?: string;
  partialFailures?: GoogleRpcStatus[];
}

export interface GoogleCloudDatalabelingV1beta1ExportDataOperationResponse {
  annotatedDataset?: string;
  dataset?: string;
  /** A 32-bit integer. */
  exportCount?: number;
  labelStats?: GoogleCloudDatalabelingV1beta1LabelStats;
  outputConfig?: GoogleCloudDatalabelingV1beta1OutputConfig;
  /** A 32-bit integer. */
  totalCount?: number;
}

export interface GoogleCloudDatalabelingV1beta1GcsDestination {
  mimeType?: string;
  outputUri?: string;
}

export interface GoogleCloudDatalabelingV1beta1GcsFolderDestination {
  outputFolderUri?: string;
}

export interface GoogleCloudDatalabelingV1beta1HumanAnnotationConfig {
  annotatedDatasetDescription?: string;
  annotatedDatasetDisplayName?: string;
  contributorEmails?: string[];
  instruction?: string;
  labelGroup?: string;
  languageCode?: string;
  /** A duration in seconds: `3.5s`. */
  questionDuration?: string;
  /** A 32-bit integer. */
  replicaCount?: number;
  userEmailAddress?: string;
}

export interface GoogleCloudDatalabelingV1beta1ImportDataOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  dataset?: string;
  partialFailures?: GoogleRpcStatus[];
}

export interface GoogleCloudDatalabelingV1beta1ImportDataOperationResponse {
  dataset?: string;
  /** A 32-bit integer. */
  importCount?: number;
  /** A 32-bit integer. */
  totalCount?: number;
}

export interface GoogleCloudDatalabelingV1beta1LabelImageBoundingBoxOperationMetadata {
  basicConfig?: GoogleCloudDatalabelingV1beta1HumanAnnotationConfig;
}

export interface GoogleCloudDatalabelingV1beta1LabelImageBoundingPolyOperationMetadata {
  basicConfig?: GoogleCloudDatalabelingV1beta1HumanAnnotationConfig;
}

export interface GoogleCloudDatalabelingV1beta1LabelImageClassificationOperationMetadata {
  basicConfig?: GoogleCloudDatalabelingV1beta1HumanAnnotationConfig;
}

export interface GoogleCloudDatalabelingV1beta1LabelImageOrientedBoundingBoxOperationMetadata {
  basicConfig?: GoogleCloudDatalabelingV1beta1HumanAnnotationConfig;
}

export interface GoogleCloudDatalabelingV1beta1LabelImagePolylineOperationMetadata {
  basicConfig?: GoogleCloudDatalabelingV1beta1HumanAnnotationConfig;
}

export interface GoogleCloudDatalabelingV1beta1LabelImageSegmentationOperationMetadata {
  basicConfig?: GoogleCloudDatalabelingV1beta1HumanAnnotationConfig;
}

export interface GoogleCloudDatalabelingV1beta1LabelOperationMetadata {
  annotatedDataset?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  dataset?: string;
  imageBoundingBoxDetails?: GoogleCloudDatalabelingV1beta1LabelImageBoundingBoxOperationMetadata;
  imageBoundingPolyDetails?: GoogleCloudDatalabelingV1beta1LabelImageBoundingPolyOperationMetadata;
  imageClassificationDetails?: GoogleCloudDatalabelingV1beta1LabelImageClassificationOperationMetadata;
  imageOrientedBoundingBoxDetails?: GoogleCloudDatalabelingV1beta1LabelImageOrientedBoundingBoxOperationMetadata;
  imagePolylineDetails?: GoogleCloudDatalabelingV1beta1LabelImagePolylineOperationMetadata;
  imageSegmentationDetails?: GoogleCloudDatalabelingV1beta1LabelImageSegmentationOperationMetadata;
  partialFailures?: GoogleRpcStatus[];
  /** A 32-bit integer. */
  progressPercent?: number;
  textClassificationDetails?: GoogleCloudDatalabelingV1beta1LabelTextClassificationOperationMetadata;
  textEntityExtractionDetails?: GoogleCloudDatalabelingV1beta1LabelTextEntityExtractionOperationMetadata;
  videoClassificationDetails?: GoogleCloudDatalabelingV1beta1LabelVideoClassificationOperationMetadata;
  videoEventDetails?: GoogleCloudDatalabelingV1beta1LabelVideoEventOperationMetadata;
  videoObjectDetectionDetails?: GoogleCloudDatalabelingV1beta1LabelVideoObjectDetectionOperationMetadata;
  videoObjectTrackingDetails?: GoogleCloudDatalabelingV1beta1LabelVideoObjectTrackingOperationMetadata;
}

export interface GoogleCloudDatalabelingV1beta1LabelStats {
  exampleCount?: { [key: string]: string };
}

export interface GoogleCloudDatalabelingV1beta1LabelTextClassificationOperationMetadata {
  basicConfig?: GoogleCloudDatalabelingV1beta1HumanAnnotationConfig;
}

export interface GoogleCloudDatalabelingV1beta1LabelTextEntityExtractionOperationMetadata {
  basicConfig?: GoogleCloudDatalabelingV1beta1HumanAnnotationConfig;
}

export interface GoogleCloudDatalabelingV1beta1LabelVideoClassificationOperationMetadata {
  basicConfig?: GoogleCloudDatalabelingV1beta1HumanAnnotationConfig;
}

export interface GoogleCloudDatalabelingV1beta1LabelVideoEventOperationMetadata {
  basicConfig?: GoogleCloudDatalabelingV1beta1HumanAnnotationConfig;
}

export interface GoogleCloudDatalabelingV1beta1LabelVideoObjectDetectionOperationMetadata {
  basicConfig?: GoogleCloudDatalabelingV1beta1HumanAnnotationConfig;
}

export interface GoogleCloudDatalabelingV1beta1LabelVideoObjectTrackingOperationMetadata {
  basicConfig?: GoogleCloudDatalabelingV1beta1HumanAnnotationConfig;
}

export interface GoogleCloudDatalabelingV1beta1OutputConfig {
  gcsDestination?: GoogleCloudDatalabelingV1beta1GcsDestination;
  gcsFolderDestination?: GoogleCloudDatalabelingV1beta1GcsFolderDestination;
}

export interface GoogleRpcStatus {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}
