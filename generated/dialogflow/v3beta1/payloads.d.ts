export interface GoogleCloudDialogflowCxV3beta1AdvancedSettings {
  audioExportGcsDestination?: GoogleCloudDialogflowCxV3beta1GcsDestination;
  dtmfSettings?: GoogleCloudDialogflowCxV3beta1AdvancedSettingsDtmfSettings;
  loggingSettings?: GoogleCloudDialogflowCxV3beta1AdvancedSettingsLoggingSettings;
  speechSettings?: GoogleCloudDialogflowCxV3beta1AdvancedSettingsSpeechSettings;
}

export interface GoogleCloudDialogflowCxV3beta1AdvancedSettingsDtmfSettings {
  enabled?: boolean;
  /** A duration in seconds: `3.5s`. */
  endpointingTimeoutDuration?: string;
  finishDigit?: string;
  /** A duration in seconds: `3.5s`. */
  interdigitTimeoutDuration?: string;
  /** A 32-bit integer. */
  maxDigits?: number;
}

export interface GoogleCloudDialogflowCxV3beta1AdvancedSettingsLoggingSettings {
  enableInteractionLogging?: boolean;
  enableStackdriverLogging?: boolean;
}

export interface GoogleCloudDialogflowCxV3beta1AdvancedSettingsSpeechSettings {
  /** A 32-bit integer. */
  endpointerSensitivity?: number;
  models?: { [key: string]: string };
  /** A duration in seconds: `3.5s`. */
  noSpeechTimeout?: string;
  useTimeoutBasedEndpointing?: boolean;
}

export interface GoogleCloudDialogflowCxV3beta1AudioInput {
  /** Bytes, in base64. */
  audio?: string;
  config?: GoogleCloudDialogflowCxV3beta1InputAudioConfig;
}

export interface GoogleCloudDialogflowCxV3beta1BargeInConfig {
  /** A duration in seconds: `3.5s`. */
  noBargeInDuration?: string;
  /** A duration in seconds: `3.5s`. */
  totalDuration?: string;
}

export interface GoogleCloudDialogflowCxV3beta1BatchRunTestCasesMetadata {
  errors?: GoogleCloudDialogflowCxV3beta1TestError[];
}

export interface GoogleCloudDialogflowCxV3beta1BatchRunTestCasesResponse {
  results?: GoogleCloudDialogflowCxV3beta1TestCaseResult[];
}

export interface GoogleCloudDialogflowCxV3beta1ContinuousTestResult {
  name?: string;
  result?: 'AGGREGATED_TEST_RESULT_UNSPECIFIED' | 'PASSED' | 'FAILED' | (string & {});
  /** A moment, as RFC 3339 writes it. */
  runTime?: string;
  testCaseResults?: string[];
}

export interface GoogleCloudDialogflowCxV3beta1ConversationTurn {
  userInput?: GoogleCloudDialogflowCxV3beta1ConversationTurnUserInput;
  virtualAgentOutput?: GoogleCloudDialogflowCxV3beta1ConversationTurnVirtualAgentOutput;
}

export interface GoogleCloudDialogflowCxV3beta1ConversationTurnUserInput {
  enableSentimentAnalysis?: boolean;
  injectedParameters?: { [key: string]: unknown };
  input?: GoogleCloudDialogflowCxV3beta1QueryInput;
  isWebhookEnabled?: boolean;
}

export interface GoogleCloudDialogflowCxV3beta1ConversationTurnVirtualAgentOutput {
  currentPage?: GoogleCloudDialogflowCxV3beta1Page;
  diagnosticInfo?: { [key: string]: unknown };
  readonly differences?: GoogleCloudDialogflowCxV3beta1TestRunDifference[];
  sessionParameters?: { [key: string]: unknown };
  status?: GoogleRpcStatus;
  textResponses?: GoogleCloudDialogflowCxV3beta1ResponseMessageText[];
  triggeredIntent?: GoogleCloudDialogflowCxV3beta1Intent;
}

export interface GoogleCloudDialogflowCxV3beta1CreateDocumentOperationMetadata {
  genericMetadata?: GoogleCloudDialogflowCxV3beta1GenericKnowledgeOperationMetadata;
}

export interface GoogleCloudDialogflowCxV3beta1CreateVersionOperationMetadata {
  version?: string;
}

export interface GoogleCloudDialogflowCxV3beta1DataStoreConnection {
  dataStore?: string;
  dataStoreType?:
    | 'DATA_STORE_TYPE_UNSPECIFIED'
    | 'PUBLIC_WEB'
    | 'UNSTRUCTURED'
    | 'STRUCTURED'
    | (string & {});
}

export interface GoogleCloudDialogflowCxV3beta1DeleteDocumentOperationMetadata {
  genericMetadata?: GoogleCloudDialogflowCxV3beta1GenericKnowledgeOperationMetadata;
}

export interface GoogleCloudDialogflowCxV3beta1DeployFlowMetadata {
  testErrors?: GoogleCloudDialogflowCxV3beta1TestError[];
}

export interface GoogleCloudDialogflowCxV3beta1DeployFlowResponse {
  deployment?: string;
  environment?: GoogleCloudDialogflowCxV3beta1Environment;
}

export interface GoogleCloudDialogflowCxV3beta1DtmfInput {
  digits?: string;
  finishDigit?: string;
}

export interface GoogleCloudDialogflowCxV3beta1Environment {
  description?: string;
  displayName?: string;
  name?: string;
  testCasesConfig?: GoogleCloudDialogflowCxV3beta1EnvironmentTestCasesConfig;
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
  versionConfigs?: GoogleCloudDialogflowCxV3beta1EnvironmentVersionConfig[];
  webhookConfig?: GoogleCloudDialogflowCxV3beta1EnvironmentWebhookConfig;
}

export interface GoogleCloudDialogflowCxV3beta1EnvironmentTestCasesConfig {
  enableContinuousRun?: boolean;
  enablePredeploymentRun?: boolean;
  testCases?: string[];
}

export interface GoogleCloudDialogflowCxV3beta1EnvironmentVersionConfig {
  version?: string;
}

export interface GoogleCloudDialogflowCxV3beta1EnvironmentWebhookConfig {
  webhookOverrides?: GoogleCloudDialogflowCxV3beta1Webhook[];
}

export interface GoogleCloudDialogflowCxV3beta1EventHandler {
  event?: string;
  readonly name?: string;
  targetFlow?: string;
  targetPage?: string;
  targetPlaybook?: string;
  triggerFulfillment?: GoogleCloudDialogflowCxV3beta1Fulfillment;
}

export interface GoogleCloudDialogflowCxV3beta1EventInput {
  event?: string;
}

export interface GoogleCloudDialogflowCxV3beta1ExportAgentResponse {
  /** Bytes, in base64. */
  agentContent?: string;
  agentUri?: string;
  commitSha?: string;
}

export type GoogleCloudDialogflowCxV3beta1ExportEntityTypesMetadata = Record<string, unknown>;

export interface GoogleCloudDialogflowCxV3beta1ExportEntityTypesResponse {
  entityTypesContent?: GoogleCloudDialogflowCxV3beta1InlineDestination;
  entityTypesUri?: string;
}

export interface GoogleCloudDialogflowCxV3beta1ExportFlowResponse {
  /** Bytes, in base64. */
  flowContent?: string;
  flowUri?: string;
}

export type GoogleCloudDialogflowCxV3beta1ExportIntentsMetadata = Record<string, unknown>;

export interface GoogleCloudDialogflowCxV3beta1ExportIntentsResponse {
  intentsContent?: GoogleCloudDialogflowCxV3beta1InlineDestination;
  intentsUri?: string;
}

export type GoogleCloudDialogflowCxV3beta1ExportTestCasesMetadata = Record<string, unknown>;

export interface GoogleCloudDialogflowCxV3beta1ExportTestCasesResponse {
  /** Bytes, in base64. */
  content?: string;
  gcsUri?: string;
}

export interface GoogleCloudDialogflowCxV3beta1Form {
  parameters?: GoogleCloudDialogflowCxV3beta1FormParameter[];
}

export interface GoogleCloudDialogflowCxV3beta1FormParameter {
  advancedSettings?: GoogleCloudDialogflowCxV3beta1AdvancedSettings;
  defaultValue?: unknown;
  displayName?: string;
  entityType?: string;
  fillBehavior?: GoogleCloudDialogflowCxV3beta1FormParameterFillBehavior;
  isList?: boolean;
  redact?: boolean;
  required?: boolean;
}

export interface GoogleCloudDialogflowCxV3beta1FormParameterFillBehavior {
  initialPromptFulfillment?: GoogleCloudDialogflowCxV3beta1Fulfillment;
  repromptEventHandlers?: GoogleCloudDialogflowCxV3beta1EventHandler[];
}

export interface GoogleCloudDialogflowCxV3beta1Fulfillment {
  advancedSettings?: GoogleCloudDialogflowCxV3beta1AdvancedSettings;
  conditionalCases?: GoogleCloudDialogflowCxV3beta1FulfillmentConditionalCases[];
  enableGenerativeFallback?: boolean;
  messages?: GoogleCloudDialogflowCxV3beta1ResponseMessage[];
  returnPartialResponses?: boolean;
  setParameterActions?: GoogleCloudDialogflowCxV3beta1FulfillmentSetParameterAction[];
  tag?: string;
  webhook?: string;
}

export interface GoogleCloudDialogflowCxV3beta1FulfillmentConditionalCases {
  cases?: GoogleCloudDialogflowCxV3beta1FulfillmentConditionalCasesCase[];
}

export interface GoogleCloudDialogflowCxV3beta1FulfillmentConditionalCasesCase {
  caseContent?: GoogleCloudDialogflowCxV3beta1FulfillmentConditionalCasesCaseCaseContent[];
  condition?: string;
}

export interface GoogleCloudDialogflowCxV3beta1FulfillmentConditionalCasesCaseCaseContent {
  additionalCases?: GoogleCloudDialogflowCxV3beta1FulfillmentConditionalCases;
  message?: GoogleCloudDialogflowCxV3beta1ResponseMessage;
}

export interface GoogleCloudDialogflowCxV3beta1FulfillmentSetParameterAction {
  parameter?: string;
  value?: unknown;
}

export interface GoogleCloudDialogflowCxV3beta1GcsDestination {
  uri?: string;
}

export interface GoogleCloudDialogflowCxV3beta1GenericKnowledgeOperationMetadata {
  readonly state?: 'STATE_UNSPECIFIED' | 'PENDING' | 'RUNNING' | 'DONE' | (string & {});
}

export interface GoogleCloudDialogflowCxV3beta1ImportDocumentsOperationMetadata {
  genericMetadata?: GoogleCloudDialogflowCxV3beta1GenericKnowledgeOperationMetadata;
}

export interface GoogleCloudDialogflowCxV3beta1ImportDocumentsResponse {
  warnings?: GoogleRpcStatus[];
}

export type GoogleCloudDialogflowCxV3beta1ImportEntityTypesMetadata = Record<string, unknown>;

export interface GoogleCloudDialogflowCxV3beta1ImportEntityTypesResponse {
  conflictingResources?: GoogleCloudDialogflowCxV3beta1ImportEntityTypesResponseConflictingResources;
  entityTypes?: string[];
}

export interface GoogleCloudDialogflowCxV3beta1ImportEntityTypesResponseConflictingResources {
  entityDisplayNames?: string[];
  entityTypeDisplayNames?: string[];
}

export interface GoogleCloudDialogflowCxV3beta1ImportFlowResponse {
  flow?: string;
}

export type GoogleCloudDialogflowCxV3beta1ImportIntentsMetadata = Record<string, unknown>;

export interface GoogleCloudDialogflowCxV3beta1ImportIntentsResponse {
  conflictingResources?: GoogleCloudDialogflowCxV3beta1ImportIntentsResponseConflictingResources;
  intents?: string[];
}

export interface GoogleCloudDialogflowCxV3beta1ImportIntentsResponseConflictingResources {
  entityDisplayNames?: string[];
  intentDisplayNames?: string[];
}

export interface GoogleCloudDialogflowCxV3beta1ImportTestCasesMetadata {
  errors?: GoogleCloudDialogflowCxV3beta1TestCaseError[];
}

export interface GoogleCloudDialogflowCxV3beta1ImportTestCasesResponse {
  names?: string[];
}

export interface GoogleCloudDialogflowCxV3beta1InlineDestination {
  /** Bytes, in base64. */
  readonly content?: string;
}

export interface GoogleCloudDialogflowCxV3beta1InputAudioConfig {
  audioEncoding?:
    | 'AUDIO_ENCODING_UNSPECIFIED'
    | 'AUDIO_ENCODING_LINEAR_16'
    | 'AUDIO_ENCODING_FLAC'
    | 'AUDIO_ENCODING_MULAW'
    | 'AUDIO_ENCODING_AMR'
    | 'AUDIO_ENCODING_AMR_WB'
    | 'AUDIO_ENCODING_OGG_OPUS'
    | 'AUDIO_ENCODING_SPEEX_WITH_HEADER_BYTE'
    | (string & {});
  bargeInConfig?: GoogleCloudDialogflowCxV3beta1BargeInConfig;
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

export interface GoogleCloudDialogflowCxV3beta1Intent {
  description?: string;
  displayName?: string;
  isFallback?: boolean;
  labels?: { [key: string]: string };
  name?: string;
  parameters?: GoogleCloudDialogflowCxV3beta1IntentParameter[];
  /** A 32-bit integer. */
  priority?: number;
  trainingPhrases?: GoogleCloudDialogflowCxV3beta1IntentTrainingPhrase[];
}

export interface GoogleCloudDialogflowCxV3beta1IntentInput {
  intent?: string;
}

export interface GoogleCloudDialogflowCxV3beta1IntentParameter {
  entityType?: string;
  id?: string;
  isList?: boolean;
  redact?: boolean;
}

export interface GoogleCloudDialogflowCxV3beta1IntentTrainingPhrase {
  id?: string;
  parts?: GoogleCloudDialogflowCxV3beta1IntentTrainingPhrasePart[];
  /** A 32-bit integer. */
  repeatCount?: number;
}

export interface GoogleCloudDialogflowCxV3beta1IntentTrainingPhrasePart {
  parameterId?: string;
  text?: string;
}

export interface GoogleCloudDialogflowCxV3beta1KnowledgeConnectorSettings {
  dataStoreConnections?: GoogleCloudDialogflowCxV3beta1DataStoreConnection[];
  enabled?: boolean;
  targetFlow?: string;
  targetPage?: string;
  triggerFulfillment?: GoogleCloudDialogflowCxV3beta1Fulfillment;
}

export interface GoogleCloudDialogflowCxV3beta1Page {
  advancedSettings?: GoogleCloudDialogflowCxV3beta1AdvancedSettings;
  description?: string;
  displayName?: string;
  entryFulfillment?: GoogleCloudDialogflowCxV3beta1Fulfillment;
  eventHandlers?: GoogleCloudDialogflowCxV3beta1EventHandler[];
  form?: GoogleCloudDialogflowCxV3beta1Form;
  knowledgeConnectorSettings?: GoogleCloudDialogflowCxV3beta1KnowledgeConnectorSettings;
  name?: string;
  transitionRouteGroups?: string[];
  transitionRoutes?: GoogleCloudDialogflowCxV3beta1TransitionRoute[];
}

export interface GoogleCloudDialogflowCxV3beta1QueryInput {
  audio?: GoogleCloudDialogflowCxV3beta1AudioInput;
  dtmf?: GoogleCloudDialogflowCxV3beta1DtmfInput;
  event?: GoogleCloudDialogflowCxV3beta1EventInput;
  intent?: GoogleCloudDialogflowCxV3beta1IntentInput;
  languageCode?: string;
  text?: GoogleCloudDialogflowCxV3beta1TextInput;
  toolCallResult?: GoogleCloudDialogflowCxV3beta1ToolCallResult;
}

export interface GoogleCloudDialogflowCxV3beta1ReloadDocumentOperationMetadata {
  genericMetadata?: GoogleCloudDialogflowCxV3beta1GenericKnowledgeOperationMetadata;
}

export interface GoogleCloudDialogflowCxV3beta1ResponseMessage {
  channel?: string;
  conversationSuccess?: GoogleCloudDialogflowCxV3beta1ResponseMessageConversationSuccess;
  readonly endInteraction?: GoogleCloudDialogflowCxV3beta1ResponseMessageEndInteraction;
  knowledgeInfoCard?: GoogleCloudDialogflowCxV3beta1ResponseMessageKnowledgeInfoCard;
  liveAgentHandoff?: GoogleCloudDialogflowCxV3beta1ResponseMessageLiveAgentHandoff;
  readonly mixedAudio?: GoogleCloudDialogflowCxV3beta1ResponseMessageMixedAudio;
  outputAudioText?: GoogleCloudDialogflowCxV3beta1ResponseMessageOutputAudioText;
  payload?: { [key: string]: unknown };
  playAudio?: GoogleCloudDialogflowCxV3beta1ResponseMessagePlayAudio;
  telephonyTransferCall?: GoogleCloudDialogflowCxV3beta1ResponseMessageTelephonyTransferCall;
  text?: GoogleCloudDialogflowCxV3beta1ResponseMessageText;
  toolCall?: GoogleCloudDialogflowCxV3beta1ToolCall;
}

export interface GoogleCloudDialogflowCxV3beta1ResponseMessageConversationSuccess {
  metadata?: { [key: string]: unknown };
}

export type GoogleCloudDialogflowCxV3beta1ResponseMessageEndInteraction = Record<string, unknown>;

export type GoogleCloudDialogflowCxV3beta1ResponseMessageKnowledgeInfoCard = Record<
  string,
  unknown
>;

export interface GoogleCloudDialogflowCxV3beta1ResponseMessageLiveAgentHandoff {
  metadata?: { [key: string]: unknown };
}

export interface GoogleCloudDialogflowCxV3beta1ResponseMessageMixedAudio {
  segments?: GoogleCloudDialogflowCxV3beta1ResponseMessageMixedAudioSegment[];
}

export interface GoogleCloudDialogflowCxV3beta1ResponseMessageMixedAudioSegment {
  readonly allowPlaybackInterruption?: boolean;
  /** Bytes, in base64. */
  audio?: string;
  uri?: string;
}

export interface GoogleCloudDialogflowCxV3beta1ResponseMessageOutputAudioText {
  readonly allowPlaybackInterruption?: boolean;
  ssml?: string;
  text?: string;
}

export interface GoogleCloudDialogflowCxV3beta1ResponseMessagePlayAudio {
  readonly allowPlaybackInterruption?: boolean;
  audioUri?: string;
}

export interface GoogleCloudDialogflowCxV3beta1ResponseMessageTelephonyTransferCall {
  phoneNumber?: string;
}

export interface GoogleCloudDialogflowCxV3beta1ResponseMessageText {
  readonly allowPlaybackInterruption?: boolean;
  text?: string[];
}

export interface GoogleCloudDialogflowCxV3beta1RunContinuousTestMetadata {
  errors?: GoogleCloudDialogflowCxV3beta1TestError[];
}

export interface GoogleCloudDialogflowCxV3beta1RunContinuousTestResponse {
  continuousTestResult?: GoogleCloudDialogflowCxV3beta1ContinuousTestResult;
}

export type GoogleCloudDialogflowCxV3beta1RunTestCaseMetadata = Record<string, unknown>;

export interface GoogleCloudDialogflowCxV3beta1RunTestCaseResponse {
  result?: GoogleCloudDialogflowCxV3beta1TestCaseResult;
}

export interface GoogleCloudDialogflowCxV3beta1TestCase {
  /** A moment, as RFC 3339 writes it. */
  readonly creationTime?: string;
  displayName?: string;
  lastTestResult?: GoogleCloudDialogflowCxV3beta1TestCaseResult;
  name?: string;
  notes?: string;
  tags?: string[];
  testCaseConversationTurns?: GoogleCloudDialogflowCxV3beta1ConversationTurn[];
  testConfig?: GoogleCloudDialogflowCxV3beta1TestConfig;
}

export interface GoogleCloudDialogflowCxV3beta1TestCaseError {
  status?: GoogleRpcStatus;
  testCase?: GoogleCloudDialogflowCxV3beta1TestCase;
}

export interface GoogleCloudDialogflowCxV3beta1TestCaseResult {
  conversationTurns?: GoogleCloudDialogflowCxV3beta1ConversationTurn[];
  environment?: string;
  name?: string;
  testResult?: 'TEST_RESULT_UNSPECIFIED' | 'PASSED' | 'FAILED' | (string & {});
  /** A moment, as RFC 3339 writes it. */
  testTime?: string;
}

export interface GoogleCloudDialogflowCxV3beta1TestConfig {
  flow?: string;
  page?: string;
  trackingParameters?: string[];
}

export interface GoogleCloudDialogflowCxV3beta1TestError {
  status?: GoogleRpcStatus;
  testCase?: string;
  /** A moment, as RFC 3339 writes it. */
  testTime?: string;
}

export interface GoogleCloudDialogflowCxV3beta1TestRunDifference {
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

export interface GoogleCloudDialogflowCxV3beta1TextInput {
  text?: string;
}

export interface GoogleCloudDialogflowCxV3beta1ToolCall {
  action?: string;
  inputParameters?: { [key: string]: unknown };
  tool?: string;
}

export interface GoogleCloudDialogflowCxV3beta1ToolCallResult {
  action?: string;
  error?: GoogleCloudDialogflowCxV3beta1ToolCallResultError;
  outputParameters?: { [key: string]: unknown };
  tool?: string;
}

export interface GoogleCloudDialogflowCxV3beta1ToolCallResultError {
  message?: string;
}

export interface GoogleCloudDialogflowCxV3beta1TransitionRoute {
  condition?: string;
  description?: string;
  intent?: string;
  readonly name?: string;
  targetFlow?: string;
  targetPage?: string;
  triggerFulfillment?: GoogleCloudDialogflowCxV3beta1Fulfillment;
}

export interface GoogleCloudDialogflowCxV3beta1UpdateDocumentOperationMetadata {
  genericMetadata?: GoogleCloudDialogflowCxV3beta1GenericKnowledgeOperationMetadata;
}

export interface GoogleCloudDialogflowCxV3beta1Webhook {
  disabled?: boolean;
  displayName?: string;
  genericWebService?: GoogleCloudDialogflowCxV3beta1WebhookGenericWebService;
  name?: string;
  serviceDirectory?: GoogleCloudDialogflowCxV3beta1WebhookServiceDirectoryConfig;
  /** A duration in seconds: `3.5s`. */
  timeout?: string;
}

export interface GoogleCloudDialogflowCxV3beta1WebhookGenericWebService {
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
  oauthConfig?: GoogleCloudDialogflowCxV3beta1WebhookGenericWebServiceOAuthConfig;
  parameterMapping?: { [key: string]: string };
  /** @deprecated */
  password?: string;
  requestBody?: string;
  requestHeaders?: { [key: string]: string };
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

export interface GoogleCloudDialogflowCxV3beta1WebhookGenericWebServiceOAuthConfig {
  clientId?: string;
  clientSecret?: string;
  scopes?: string[];
  tokenEndpoint?: string;
}

export interface GoogleCloudDialogflowCxV3beta1WebhookServiceDirectoryConfig {
  genericWebService?: GoogleCloudDialogflowCxV3beta1WebhookGenericWebService;
  service?: string;
}

export interface GoogleRpcStatus {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}
