export interface GoogleCloudDialogflowCxV3AdvancedSettings {
  audioExportGcsDestination?: GoogleCloudDialogflowCxV3GcsDestination;
  dtmfSettings?: GoogleCloudDialogflowCxV3AdvancedSettingsDtmfSettings;
  loggingSettings?: GoogleCloudDialogflowCxV3AdvancedSettingsLoggingSettings;
  speechSettings?: GoogleCloudDialogflowCxV3AdvancedSettingsSpeechSettings;
}

export interface GoogleCloudDialogflowCxV3AdvancedSettingsDtmfSettings {
  enabled?: boolean;
  /** A duration in seconds: `3.5s`. */
  endpointingTimeoutDuration?: string;
  finishDigit?: string;
  /** A duration in seconds: `3.5s`. */
  interdigitTimeoutDuration?: string;
  /** A 32-bit integer. */
  maxDigits?: number;
}

export interface GoogleCloudDialogflowCxV3AdvancedSettingsLoggingSettings {
  enableConsentBasedRedaction?: boolean;
  enableInteractionLogging?: boolean;
  enableStackdriverLogging?: boolean;
}

export interface GoogleCloudDialogflowCxV3AdvancedSettingsSpeechSettings {
  /** A 32-bit integer. */
  endpointerSensitivity?: number;
  models?: { [key: string]: string };
  /** A duration in seconds: `3.5s`. */
  noSpeechTimeout?: string;
  useTimeoutBasedEndpointing?: boolean;
}

export interface GoogleCloudDialogflowCxV3AudioInput {
  /** Bytes, in base64. */
  audio?: string;
  config?: GoogleCloudDialogflowCxV3InputAudioConfig;
}

export interface GoogleCloudDialogflowCxV3BargeInConfig {
  /** A duration in seconds: `3.5s`. */
  noBargeInDuration?: string;
  /** A duration in seconds: `3.5s`. */
  totalDuration?: string;
}

export interface GoogleCloudDialogflowCxV3BatchRunTestCasesMetadata {
  errors?: GoogleCloudDialogflowCxV3TestError[];
}

export interface GoogleCloudDialogflowCxV3BatchRunTestCasesResponse {
  results?: GoogleCloudDialogflowCxV3TestCaseResult[];
}

export interface GoogleCloudDialogflowCxV3ContinuousTestResult {
  name?: string;
  result?: 'AGGREGATED_TEST_RESULT_UNSPECIFIED' | 'PASSED' | 'FAILED' | (string & {});
  /** A moment, as RFC 3339 writes it. */
  runTime?: string;
  testCaseResults?: string[];
}

export interface GoogleCloudDialogflowCxV3ConversationTurn {
  userInput?: GoogleCloudDialogflowCxV3ConversationTurnUserInput;
  virtualAgentOutput?: GoogleCloudDialogflowCxV3ConversationTurnVirtualAgentOutput;
}

export interface GoogleCloudDialogflowCxV3ConversationTurnUserInput {
  enableSentimentAnalysis?: boolean;
  injectedParameters?: { [key: string]: unknown };
  input?: GoogleCloudDialogflowCxV3QueryInput;
  isWebhookEnabled?: boolean;
}

export interface GoogleCloudDialogflowCxV3ConversationTurnVirtualAgentOutput {
  currentPage?: GoogleCloudDialogflowCxV3Page;
  diagnosticInfo?: { [key: string]: unknown };
  readonly differences?: GoogleCloudDialogflowCxV3TestRunDifference[];
  sessionParameters?: { [key: string]: unknown };
  status?: GoogleRpcStatus;
  textResponses?: GoogleCloudDialogflowCxV3ResponseMessageText[];
  triggeredIntent?: GoogleCloudDialogflowCxV3Intent;
}

export interface GoogleCloudDialogflowCxV3CreateVersionOperationMetadata {
  version?: string;
}

export interface GoogleCloudDialogflowCxV3DataStoreConnection {
  dataStore?: string;
  dataStoreType?:
    | 'DATA_STORE_TYPE_UNSPECIFIED'
    | 'PUBLIC_WEB'
    | 'UNSTRUCTURED'
    | 'STRUCTURED'
    | (string & {});
  documentProcessingMode?:
    | 'DOCUMENT_PROCESSING_MODE_UNSPECIFIED'
    | 'DOCUMENTS'
    | 'CHUNKS'
    | (string & {});
}

export interface GoogleCloudDialogflowCxV3DeployFlowMetadata {
  testErrors?: GoogleCloudDialogflowCxV3TestError[];
}

export interface GoogleCloudDialogflowCxV3DeployFlowResponse {
  deployment?: string;
  environment?: GoogleCloudDialogflowCxV3Environment;
}

export interface GoogleCloudDialogflowCxV3DtmfInput {
  digits?: string;
  finishDigit?: string;
}

export interface GoogleCloudDialogflowCxV3Environment {
  description?: string;
  displayName?: string;
  name?: string;
  testCasesConfig?: GoogleCloudDialogflowCxV3EnvironmentTestCasesConfig;
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
  versionConfigs?: GoogleCloudDialogflowCxV3EnvironmentVersionConfig[];
  webhookConfig?: GoogleCloudDialogflowCxV3EnvironmentWebhookConfig;
}

export interface GoogleCloudDialogflowCxV3EnvironmentTestCasesConfig {
  enableContinuousRun?: boolean;
  enablePredeploymentRun?: boolean;
  testCases?: string[];
}

export interface GoogleCloudDialogflowCxV3EnvironmentVersionConfig {
  version?: string;
}

export interface GoogleCloudDialogflowCxV3EnvironmentWebhookConfig {
  webhookOverrides?: GoogleCloudDialogflowCxV3Webhook[];
}

export interface GoogleCloudDialogflowCxV3EventHandler {
  event?: string;
  readonly name?: string;
  targetFlow?: string;
  targetPage?: string;
  targetPlaybook?: string;
  triggerFulfillment?: GoogleCloudDialogflowCxV3Fulfillment;
}

export interface GoogleCloudDialogflowCxV3EventInput {
  event?: string;
}

export interface GoogleCloudDialogflowCxV3ExportAgentResponse {
  /** Bytes, in base64. */
  agentContent?: string;
  agentUri?: string;
  commitSha?: string;
}

export type GoogleCloudDialogflowCxV3ExportEntityTypesMetadata = Record<string, unknown>;

export interface GoogleCloudDialogflowCxV3ExportEntityTypesResponse {
  entityTypesContent?: GoogleCloudDialogflowCxV3InlineDestination;
  entityTypesUri?: string;
}

export interface GoogleCloudDialogflowCxV3ExportFlowResponse {
  /** Bytes, in base64. */
  flowContent?: string;
  flowUri?: string;
}

export type GoogleCloudDialogflowCxV3ExportIntentsMetadata = Record<string, unknown>;

export interface GoogleCloudDialogflowCxV3ExportIntentsResponse {
  intentsContent?: GoogleCloudDialogflowCxV3InlineDestination;
  intentsUri?: string;
}

export type GoogleCloudDialogflowCxV3ExportTestCasesMetadata = Record<string, unknown>;

export interface GoogleCloudDialogflowCxV3ExportTestCasesResponse {
  /** Bytes, in base64. */
  content?: string;
  gcsUri?: string;
}

export interface GoogleCloudDialogflowCxV3Form {
  parameters?: GoogleCloudDialogflowCxV3FormParameter[];
}

export interface GoogleCloudDialogflowCxV3FormParameter {
  advancedSettings?: GoogleCloudDialogflowCxV3AdvancedSettings;
  defaultValue?: unknown;
  displayName?: string;
  entityType?: string;
  fillBehavior?: GoogleCloudDialogflowCxV3FormParameterFillBehavior;
  isList?: boolean;
  redact?: boolean;
  required?: boolean;
}

export interface GoogleCloudDialogflowCxV3FormParameterFillBehavior {
  initialPromptFulfillment?: GoogleCloudDialogflowCxV3Fulfillment;
  repromptEventHandlers?: GoogleCloudDialogflowCxV3EventHandler[];
}

export interface GoogleCloudDialogflowCxV3Fulfillment {
  advancedSettings?: GoogleCloudDialogflowCxV3AdvancedSettings;
  conditionalCases?: GoogleCloudDialogflowCxV3FulfillmentConditionalCases[];
  enableGenerativeFallback?: boolean;
  generators?: GoogleCloudDialogflowCxV3FulfillmentGeneratorSettings[];
  messages?: GoogleCloudDialogflowCxV3ResponseMessage[];
  returnPartialResponses?: boolean;
  setParameterActions?: GoogleCloudDialogflowCxV3FulfillmentSetParameterAction[];
  tag?: string;
  webhook?: string;
}

export interface GoogleCloudDialogflowCxV3FulfillmentConditionalCases {
  cases?: GoogleCloudDialogflowCxV3FulfillmentConditionalCasesCase[];
}

export interface GoogleCloudDialogflowCxV3FulfillmentConditionalCasesCase {
  caseContent?: GoogleCloudDialogflowCxV3FulfillmentConditionalCasesCaseCaseContent[];
  condition?: string;
}

export interface GoogleCloudDialogflowCxV3FulfillmentConditionalCasesCaseCaseContent {
  additionalCases?: GoogleCloudDialogflowCxV3FulfillmentConditionalCases;
  message?: GoogleCloudDialogflowCxV3ResponseMessage;
}

export interface GoogleCloudDialogflowCxV3FulfillmentGeneratorSettings {
  generator?: string;
  inputParameters?: { [key: string]: string };
  outputParameter?: string;
}

export interface GoogleCloudDialogflowCxV3FulfillmentSetParameterAction {
  parameter?: string;
  value?: unknown;
}

export interface GoogleCloudDialogflowCxV3GcsDestination {
  uri?: string;
}

export type GoogleCloudDialogflowCxV3ImportEntityTypesMetadata = Record<string, unknown>;

export interface GoogleCloudDialogflowCxV3ImportEntityTypesResponse {
  conflictingResources?: GoogleCloudDialogflowCxV3ImportEntityTypesResponseConflictingResources;
  entityTypes?: string[];
}

export interface GoogleCloudDialogflowCxV3ImportEntityTypesResponseConflictingResources {
  entityDisplayNames?: string[];
  entityTypeDisplayNames?: string[];
}

export interface GoogleCloudDialogflowCxV3ImportFlowResponse {
  flow?: string;
}

export type GoogleCloudDialogflowCxV3ImportIntentsMetadata = Record<string, unknown>;

export interface GoogleCloudDialogflowCxV3ImportIntentsResponse {
  conflictingResources?: GoogleCloudDialogflowCxV3ImportIntentsResponseConflictingResources;
  intents?: string[];
}

export interface GoogleCloudDialogflowCxV3ImportIntentsResponseConflictingResources {
  entityDisplayNames?: string[];
  intentDisplayNames?: string[];
}

export interface GoogleCloudDialogflowCxV3ImportTestCasesMetadata {
  errors?: GoogleCloudDialogflowCxV3TestCaseError[];
}

export interface GoogleCloudDialogflowCxV3ImportTestCasesResponse {
  names?: string[];
}

export interface GoogleCloudDialogflowCxV3InlineDestination {
  /** Bytes, in base64. */
  readonly content?: string;
}

export interface GoogleCloudDialogflowCxV3InputAudioConfig {
  audioEncoding?:
    | 'AUDIO_ENCODING_UNSPECIFIED'
    | 'AUDIO_ENCODING_LINEAR_16'
    | 'AUDIO_ENCODING_FLAC'
    | 'AUDIO_ENCODING_MULAW'
    | 'AUDIO_ENCODING_AMR'
    | 'AUDIO_ENCODING_AMR_WB'
    | 'AUDIO_ENCODING_OGG_OPUS'
    | 'AUDIO_ENCODING_SPEEX_WITH_HEADER_BYTE'
    | 'AUDIO_ENCODING_ALAW'
    | (string & {});
  bargeInConfig?: GoogleCloudDialogflowCxV3BargeInConfig;
  enableWordInfo?: boolean;
  model?: string;
  modelVariant?:
    | 'SPEECH_MODEL_VARIANT_UNSPECIFIED'
    | 'USE_BEST_AVAILABLE'
    | 'USE_STANDARD'
    | 'USE_ENHANCED'
    | (string & {});
  optOutConformerModelMigration?: boolean;
  phraseHints?: string[];
  /** A 32-bit integer. */
  sampleRateHertz?: number;
  singleUtterance?: boolean;
}

export interface GoogleCloudDialogflowCxV3Intent {
  description?: string;
  displayName?: string;
  dtmfPattern?: string;
  isFallback?: boolean;
  labels?: { [key: string]: string };
  name?: string;
  parameters?: GoogleCloudDialogflowCxV3IntentParameter[];
  /** A 32-bit integer. */
  priority?: number;
  trainingPhrases?: GoogleCloudDialogflowCxV3IntentTrainingPhrase[];
}

export interface GoogleCloudDialogflowCxV3IntentInput {
  intent?: string;
}

export interface GoogleCloudDialogflowCxV3IntentParameter {
  entityType?: string;
  id?: string;
  isList?: boolean;
  redact?: boolean;
}

export interface GoogleCloudDialogflowCxV3IntentTrainingPhrase {
  readonly id?: string;
  parts?: GoogleCloudDialogflowCxV3IntentTrainingPhrasePart[];
  /** A 32-bit integer. */
  repeatCount?: number;
}

export interface GoogleCloudDialogflowCxV3IntentTrainingPhrasePart {
  parameterId?: string;
  text?: string;
}

export interface GoogleCloudDialogflowCxV3KnowledgeConnectorSettings {
  dataStoreConnections?: GoogleCloudDialogflowCxV3DataStoreConnection[];
  enabled?: boolean;
  targetFlow?: string;
  targetPage?: string;
  triggerFulfillment?: GoogleCloudDialogflowCxV3Fulfillment;
}

export interface GoogleCloudDialogflowCxV3Page {
  advancedSettings?: GoogleCloudDialogflowCxV3AdvancedSettings;
  description?: string;
  displayName?: string;
  entryFulfillment?: GoogleCloudDialogflowCxV3Fulfillment;
  eventHandlers?: GoogleCloudDialogflowCxV3EventHandler[];
  form?: GoogleCloudDialogflowCxV3Form;
  knowledgeConnectorSettings?: GoogleCloudDialogflowCxV3KnowledgeConnectorSettings;
  name?: string;
  transitionRouteGroups?: string[];
  transitionRoutes?: GoogleCloudDialogflowCxV3TransitionRoute[];
}

export interface GoogleCloudDialogflowCxV3QueryInput {
  audio?: GoogleCloudDialogflowCxV3AudioInput;
  dtmf?: GoogleCloudDialogflowCxV3DtmfInput;
  event?: GoogleCloudDialogflowCxV3EventInput;
  intent?: GoogleCloudDialogflowCxV3IntentInput;
  languageCode?: string;
  text?: GoogleCloudDialogflowCxV3TextInput;
  toolCallResult?: GoogleCloudDialogflowCxV3ToolCallResult;
}

export interface GoogleCloudDialogflowCxV3ResponseMessage {
  channel?: string;
  conversationSuccess?: GoogleCloudDialogflowCxV3ResponseMessageConversationSuccess;
  readonly endInteraction?: GoogleCloudDialogflowCxV3ResponseMessageEndInteraction;
  knowledgeInfoCard?: GoogleCloudDialogflowCxV3ResponseMessageKnowledgeInfoCard;
  liveAgentHandoff?: GoogleCloudDialogflowCxV3ResponseMessageLiveAgentHandoff;
  readonly mixedAudio?: GoogleCloudDialogflowCxV3ResponseMessageMixedAudio;
  outputAudioText?: GoogleCloudDialogflowCxV3ResponseMessageOutputAudioText;
  payload?: { [key: string]: unknown };
  playAudio?: GoogleCloudDialogflowCxV3ResponseMessagePlayAudio;
  responseType?:
    | 'RESPONSE_TYPE_UNSPECIFIED'
    | 'ENTRY_PROMPT'
    | 'PARAMETER_PROMPT'
    | 'HANDLER_PROMPT'
    | (string & {});
  telephonyTransferCall?: GoogleCloudDialogflowCxV3ResponseMessageTelephonyTransferCall;
  text?: GoogleCloudDialogflowCxV3ResponseMessageText;
  toolCall?: GoogleCloudDialogflowCxV3ToolCall;
}

export interface GoogleCloudDialogflowCxV3ResponseMessageConversationSuccess {
  metadata?: { [key: string]: unknown };
}

export type GoogleCloudDialogflowCxV3ResponseMessageEndInteraction = Record<string, unknown>;

export type GoogleCloudDialogflowCxV3ResponseMessageKnowledgeInfoCard = Record<string, unknown>;

export interface GoogleCloudDialogflowCxV3ResponseMessageLiveAgentHandoff {
  metadata?: { [key: string]: unknown };
}

export interface GoogleCloudDialogflowCxV3ResponseMessageMixedAudio {
  segments?: GoogleCloudDialogflowCxV3ResponseMessageMixedAudioSegment[];
}

export interface GoogleCloudDialogflowCxV3ResponseMessageMixedAudioSegment {
  readonly allowPlaybackInterruption?: boolean;
  /** Bytes, in base64. */
  audio?: string;
  uri?: string;
}

export interface GoogleCloudDialogflowCxV3ResponseMessageOutputAudioText {
  readonly allowPlaybackInterruption?: boolean;
  ssml?: string;
  text?: string;
}

export interface GoogleCloudDialogflowCxV3ResponseMessagePlayAudio {
  readonly allowPlaybackInterruption?: boolean;
  audioUri?: string;
}

export interface GoogleCloudDialogflowCxV3ResponseMessageTelephonyTransferCall {
  phoneNumber?: string;
}

export interface GoogleCloudDialogflowCxV3ResponseMessageText {
  readonly allowPlaybackInterruption?: boolean;
  text?: string[];
}

export interface GoogleCloudDialogflowCxV3RunContinuousTestMetadata {
  errors?: GoogleCloudDialogflowCxV3TestError[];
}

export interface GoogleCloudDialogflowCxV3RunContinuousTestResponse {
  continuousTestResult?: GoogleCloudDialogflowCxV3ContinuousTestResult;
}

export type GoogleCloudDialogflowCxV3RunTestCaseMetadata = Record<string, unknown>;

export interface GoogleCloudDialogflowCxV3RunTestCaseResponse {
  result?: GoogleCloudDialogflowCxV3TestCaseResult;
}

export interface GoogleCloudDialogflowCxV3TestCase {
  /** A moment, as RFC 3339 writes it. */
  readonly creationTime?: string;
  displayName?: string;
  lastTestResult?: GoogleCloudDialogflowCxV3TestCaseResult;
  name?: string;
  notes?: string;
  tags?: string[];
  testCaseConversationTurns?: GoogleCloudDialogflowCxV3ConversationTurn[];
  testConfig?: GoogleCloudDialogflowCxV3TestConfig;
}

export interface GoogleCloudDialogflowCxV3TestCaseError {
  status?: GoogleRpcStatus;
  testCase?: GoogleCloudDialogflowCxV3TestCase;
}

export interface GoogleCloudDialogflowCxV3TestCaseResult {
  conversationTurns?: GoogleCloudDialogflowCxV3ConversationTurn[];
  environment?: string;
  name?: string;
  testResult?: 'TEST_RESULT_UNSPECIFIED' | 'PASSED' | 'FAILED' | (string & {});
  /** A moment, as RFC 3339 writes it. */
  testTime?: string;
}

export interface GoogleCloudDialogflowCxV3TestConfig {
  flow?: string;
  page?: string;
  trackingParameters?: string[];
}

export interface GoogleCloudDialogflowCxV3TestError {
  status?: GoogleRpcStatus;
  testCase?: string;
  /** A moment, as RFC 3339 writes it. */
  testTime?: string;
}

export interface GoogleCloudDialogflowCxV3TestRunDifference {
  description?: string;
  type?:
    | 'DIFF_TYPE_UNSPECIFIED'
    | 'INTENT'
    | 'PAGE'
    | 'PARAMETERS'
    | 'UTTERANCE'
    | 'FLOW'
    | (string & {});
}

export interface GoogleCloudDialogflowCxV3TextInput {
  text?: string;
}

export interface GoogleCloudDialogflowCxV3ToolCall {
  action?: string;
  inputParameters?: { [key: string]: unknown };
  tool?: string;
}

export interface GoogleCloudDialogflowCxV3ToolCallResult {
  action?: string;
  error?: GoogleCloudDialogflowCxV3ToolCallResultError;
  outputParameters?: { [key: string]: unknown };
  tool?: string;
}

export interface GoogleCloudDialogflowCxV3ToolCallResultError {
  message?: string;
}

export interface GoogleCloudDialogflowCxV3TransitionRoute {
  condition?: string;
  description?: string;
  intent?: string;
  readonly name?: string;
  targetFlow?: string;
  targetPage?: string;
  triggerFulfillment?: GoogleCloudDialogflowCxV3Fulfillment;
}

export interface GoogleCloudDialogflowCxV3Webhook {
  disabled?: boolean;
  displayName?: string;
  genericWebService?: GoogleCloudDialogflowCxV3WebhookGenericWebService;
  name?: string;
  serviceDirectory?: GoogleCloudDialogflowCxV3WebhookServiceDirectoryConfig;
  /** A duration in seconds: `3.5s`. */
  timeout?: string;
}

export interface GoogleCloudDialogflowCxV3WebhookGenericWebService {
  allowedCaCerts?: string[];
  httpMethod?:
    | 'HTTP_METHOD_UNSPECIFIED'
    | 'POST'
    | 'GET'
    | 'HEAD'
    | 'PUT'
    | 'DELETE'
    | 'PATCH'
    | 'OPTIONS'
    | (string & {});
  oauthConfig?: GoogleCloudDialogflowCxV3WebhookGenericWebServiceOAuthConfig;
  parameterMapping?: { [key: string]: string };
  /** @deprecated */
  password?: string;
  requestBody?: string;
  requestHeaders?: { [key: string]: string };
  secretVersionForUsernamePassword?: string;
  secretVersionsForRequestHeaders?: {
    [key: string]: GoogleCloudDialogflowCxV3WebhookGenericWebServiceSecretVersionHeaderValue;
  };
  serviceAccountAuthConfig?: GoogleCloudDialogflowCxV3WebhookGenericWebServiceServiceAccountAuthConfig;
  serviceAgentAuth?:
    | 'SERVICE_AGENT_AUTH_UNSPECIFIED'
    | 'NONE'
    | 'ID_TOKEN'
    | 'ACCESS_TOKEN'
    | (string & {});
  uri?: string;
  /** @deprecated */
  username?: string;
  webhookType?: 'WEBHOOK_TYPE_UNSPECIFIED' | 'STANDARD' | 'FLEXIBLE' | (string & {});
}

export interface GoogleCloudDialogflowCxV3WebhookGenericWebServiceOAuthConfig {
  clientId?: string;
  clientSecret?: string;
  scopes?: string[];
  secretVersionForClientSecret?: string;
  tokenEndpoint?: string;
}

export interface GoogleCloudDialogflowCxV3WebhookGenericWebServiceSecretVersionHeaderValue {
  secretVersion?: string;
}

export interface GoogleCloudDialogflowCxV3WebhookGenericWebServiceServiceAccountAuthConfig {
  serviceAccount?: string;
}

export interface GoogleCloudDialogflowCxV3WebhookServiceDirectoryConfig {
  genericWebService?: GoogleCloudDialogflowCxV3WebhookGenericWebService;
  service?: string;
}

export interface GoogleRpcStatus {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}
