export interface GoogleCloudFunctionsV2betaOperationMetadata {
  apiVersion?: string;
  cancelRequested?: boolean;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  operationType?:
    | 'OPERATIONTYPE_UNSPECIFIED'
    | 'CREATE_FUNCTION'
    | 'UPDATE_FUNCTION'
    | 'DELETE_FUNCTION'
    | 'REDIRECT_FUNCTION_UPGRADE_TRAFFIC'
    | 'ROLLBACK_FUNCTION_UPGRADE_TRAFFIC'
    | 'SETUP_FUNCTION_UPGRADE_CONFIG'
    | 'ABORT_FUNCTION_UPGRADE'
    | 'COMMIT_FUNCTION_UPGRADE'
    | (string & {});
  requestResource?: { [key: string]: unknown };
  sourceToken?: string;
  stages?: GoogleCloudFunctionsV2betaStage[];
  statusDetail?: string;
  target?: string;
  verb?: string;
}

export interface GoogleCloudFunctionsV2betaStage {
  message?: string;
  name?:
    | 'NAME_UNSPECIFIED'
    | 'ARTIFACT_REGISTRY'
    | 'BUILD'
    | 'SERVICE'
    | 'TRIGGER'
    | 'SERVICE_ROLLBACK'
    | 'TRIGGER_ROLLBACK'
    | (string & {});
  resource?: string;
  resourceUri?: string;
  state?: 'STATE_UNSPECIFIED' | 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETE' | (string & {});
  stateMessages?: GoogleCloudFunctionsV2betaStateMessage[];
}

export interface GoogleCloudFunctionsV2betaStateMessage {
  message?: string;
  severity?: 'SEVERITY_UNSPECIFIED' | 'ERROR' | 'WARNING' | 'INFO' | (string & {});
  type?: string;
}
