export interface ModelOperationMetadata {
  basicOperationStatus?:
    | 'BASIC_OPERATION_STATUS_UNSPECIFIED'
    | 'BASIC_OPERATION_STATUS_UPLOADING'
    | 'BASIC_OPERATION_STATUS_VERIFYING'
    | (string & {});
  name?: string;
}
