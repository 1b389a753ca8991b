export interface GoogleCloudCesV1mainAgentTransfer {
  readonly displayName?: string;
  targetAgent?: string;
}

export interface GoogleCloudCesV1mainBlob {
  /** Bytes, in base64. */
  data?: string;
  mimeType?: string;
}

export interface GoogleCloudCesV1mainChunk {
  agentTransfer?: GoogleCloudCesV1mainAgentTransfer;
  blob?: GoogleCloudCesV1mainBlob;
  defaultVariables?: { [key: string]: unknown };
  image?: GoogleCloudCesV1mainImage;
  payload?: { [key: string]: unknown };
  text?: string;
  toolCall?: GoogleCloudCesV1mainToolCall;
  toolResponse?: GoogleCloudCesV1mainToolResponse;
  transcript?: string;
  updatedVariables?: { [key: string]: unknown };
}

export interface GoogleCloudCesV1mainEndSession {
  metadata?: { [key: string]: unknown };
}

export interface GoogleCloudCesV1mainImage {
  /** Bytes, in base64. */
  data?: string;
  mimeType?: string;
}

export interface GoogleCloudCesV1mainMessage {
  chunks?: GoogleCloudCesV1mainChunk[];
  /** A moment, as RFC 3339 writes it. */
  eventTime?: string;
  role?: string;
}

export interface GoogleCloudCesV1mainSpan {
  readonly attributes?: { [key: string]: unknown };
  readonly childSpans?: GoogleCloudCesV1mainSpan[];
  /** A duration in seconds: `3.5s`. */
  readonly duration?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly name?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly startTime?: string;
}

export interface GoogleCloudCesV1mainToolCall {
  args?: { [key: string]: unknown };
  readonly displayName?: string;
  id?: string;
  tool?: string;
  toolsetTool?: GoogleCloudCesV1mainToolsetTool;
}

export interface GoogleCloudCesV1mainToolResponse {
  readonly displayName?: string;
  id?: string;
  response?: { [key: string]: unknown };
  tool?: string;
  toolsetTool?: GoogleCloudCesV1mainToolsetTool;
}

export interface GoogleCloudCesV1mainToolsetTool {
  toolId?: string;
  toolset?: string;
}

export interface GoogleCloudContactcenterinsightsV1Analysis {
  readonly analysisResult?: GoogleCloudContactcenterinsightsV1AnalysisResult;
  annotatorSelector?: GoogleCloudContactcenterinsightsV1AnnotatorSelector;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  name?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly requestTime?: string;
}

export interface GoogleCloudContactcenterinsightsV1AnalysisResult {
  callAnalysisMetadata?: GoogleCloudContactcenterinsightsV1AnalysisResultCallAnalysisMetadata;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
}

export interface GoogleCloudContactcenterinsightsV1AnalysisResultCallAnalysisMetadata {
  annotations?: GoogleCloudContactcenterinsightsV1CallAnnotation[];
  entities?: { [key: string]: GoogleCloudContactcenterinsightsV1Entity };
  intents?: { [key: string]: GoogleCloudContactcenterinsightsV1Intent };
  issueModelResult?: GoogleCloudContactcenterinsightsV1IssueModelResult;
  phraseMatchers?: { [key: string]: GoogleCloudContactcenterinsightsV1PhraseMatchData };
  qaScorecardResults?: GoogleCloudContactcenterinsightsV1QaScorecardResult[];
  sentiments?: GoogleCloudContactcenterinsightsV1ConversationLevelSentiment[];
  silence?: GoogleCloudContactcenterinsightsV1ConversationLevelSilence;
}

export interface GoogleCloudContactcenterinsightsV1AnnotationBoundary {
  /** A 32-bit integer. */
  transcriptIndex?: number;
  /** A 32-bit integer. */
  wordIndex?: number;
}

export interface GoogleCloudContactcenterinsightsV1AnnotatorSelector {
  issueModels?: string[];
  phraseMatchers?: string[];
  qaConfig?: GoogleCloudContactcenterinsightsV1AnnotatorSelectorQaConfig;
  runAutoLabelingAnnotator?: boolean;
  runEntityAnnotator?: boolean;
  runIntentAnnotator?: boolean;
  runInterruptionAnnotator?: boolean;
  runIssueModelAnnotator?: boolean;
  runPhraseMatcherAnnotator?: boolean;
  runQaAnnotator?: boolean;
  runSentimentAnnotator?: boolean;
  runSilenceAnnotator?: boolean;
  runSummarizationAnnotator?: boolean;
  summarizationConfig?: GoogleCloudContactcenterinsightsV1AnnotatorSelectorSummarizationConfig;
}

export interface GoogleCloudContactcenterinsightsV1AnnotatorSelectorQaConfig {
  scorecardList?: GoogleCloudContactcenterinsightsV1AnnotatorSelectorQaConfigScorecardList;
}

export interface GoogleCloudContactcenterinsightsV1AnnotatorSelectorQaConfigScorecardList {
  qaScorecardRevisions?: string[];
}

export interface GoogleCloudContactcenterinsightsV1AnnotatorSelectorSummarizationConfig {
  conversationProfile?: string;
  generator?: string;
  summarizationModel?:
    | 'SUMMARIZATION_MODEL_UNSPECIFIED'
    | 'BASELINE_MODEL'
    | 'BASELINE_MODEL_V2_0'
    | (string & {});
}

export interface GoogleCloudContactcenterinsightsV1AnswerFeedback {
  clicked?: boolean;
  correctnessLevel?:
    | 'CORRECTNESS_LEVEL_UNSPECIFIED'
    | 'NOT_CORRECT'
    | 'PARTIALLY_CORRECT'
    | 'FULLY_CORRECT'
    | (string & {});
  displayed?: boolean;
}

export interface GoogleCloudContactcenterinsightsV1ArticleSuggestionData {
  /** A 32-bit float. */
  confidenceScore?: number;
  metadata?: { [key: string]: string };
  queryRecord?: string;
  source?: string;
  title?: string;
  uri?: string;
}

export interface GoogleCloudContactcenterinsightsV1BulkAnalyzeConversationsMetadata {
  /** A 32-bit integer. */
  completedAnalysesCount?: number;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  /** A 32-bit integer. */
  failedAnalysesCount?: number;
  readonly partialErrors?: GoogleRpcStatus[];
  readonly relabel?: boolean;
  request?: GoogleCloudContactcenterinsightsV1BulkAnalyzeConversationsRequest;
  /** A 32-bit integer. */
  totalRequestedAnalysesCount?: number;
}

export interface GoogleCloudContactcenterinsightsV1BulkAnalyzeConversationsRequest {
  /** A 32-bit float. */
  analysisPercentage?: number;
  annotatorSelector?: GoogleCloudContactcenterinsightsV1AnnotatorSelector;
  filter?: string;
  parent?: string;
  relabel?: boolean;
}

export interface GoogleCloudContactcenterinsightsV1BulkAnalyzeConversationsResponse {
  /** A 32-bit integer. */
  failedAnalysisCount?: number;
  /** A 32-bit integer. */
  successfulAnalysisCount?: number;
}

export interface GoogleCloudContactcenterinsightsV1BulkDeleteConversationsMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  partialErrors?: GoogleRpcStatus[];
  request?: GoogleCloudContactcenterinsightsV1BulkDeleteConversationsRequest;
}

export interface GoogleCloudContactcenterinsightsV1BulkDeleteConversationsRequest {
  filter?: string;
  force?: boolean;
  /** A 32-bit integer. */
  maxDeleteCount?: number;
  parent?: string;
}

export type GoogleCloudContactcenterinsightsV1BulkDeleteConversationsResponse = Record<
  string,
  unknown
>;

export interface GoogleCloudContactcenterinsightsV1BulkDeleteFeedbackLabelsMetadata {
  partialErrors?: GoogleRpcStatus[];
  readonly request?: GoogleCloudContactcenterinsightsV1BulkDeleteFeedbackLabelsRequest;
}

export interface GoogleCloudContactcenterinsightsV1BulkDeleteFeedbackLabelsRequest {
  filter?: string;
  parent?: string;
}

export type GoogleCloudContactcenterinsightsV1BulkDeleteFeedbackLabelsResponse = Record<
  string,
  unknown
>;

export interface GoogleCloudContactcenterinsightsV1BulkDownloadFeedbackLabelsMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  readonly downloadStats?: GoogleCloudContactcenterinsightsV1BulkDownloadFeedbackLabelsMetadataDownloadStats;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  partialErrors?: GoogleRpcStatus[];
  readonly request?: GoogleCloudContactcenterinsightsV1BulkDownloadFeedbackLabelsRequest;
}

export interface GoogleCloudContactcenterinsightsV1BulkDownloadFeedbackLabelsMetadataDownloadStats {
  readonly fileNames?: string[];
  /** A 32-bit integer. */
  processedObjectCount?: number;
  /** A 32-bit integer. */
  successfulDownloadCount?: number;
  /** A 32-bit integer. */
  totalFilesWritten?: number;
}

export interface GoogleCloudContactcenterinsightsV1BulkDownloadFeedbackLabelsRequest {
  conversationFilter?: string;
  feedbackLabelType?:
    | 'FEEDBACK_LABEL_TYPE_UNSPECIFIED'
    | 'QUALITY_AI'
    | 'TOPIC_MODELING'
    | 'AGENT_ASSIST_SUMMARY'
    | (string & {});
  filter?: string;
  gcsDestination?: GoogleCloudContactcenterinsightsV1BulkDownloadFeedbackLabelsRequestGcsDestination;
  /** A 32-bit integer. */
  maxDownloadCount?: number;
  parent?: string;
  sheetsDestination?: GoogleCloudContactcenterinsightsV1BulkDownloadFeedbackLabelsRequestSheetsDestination;
  templateQaScorecardId?: string[];
}

export interface GoogleCloudContactcenterinsightsV1BulkDownloadFeedbackLabelsRequestGcsDestination {
  addWhitespace?: boolean;
  alwaysPrintEmptyFields?: boolean;
  format?: 'FORMAT_UNSPECIFIED' | 'CSV' | 'JSON' | (string & {});
  objectUri?: string;
  /** A 64-bit integer, in decimal. */
  recordsPerFileCount?: string;
}

export interface GoogleCloudContactcenterinsightsV1BulkDownloadFeedbackLabelsRequestSheetsDestination {
  sheetTitle?: string;
  spreadsheetUri?: string;
}

export type GoogleCloudContactcenterinsightsV1BulkDownloadFeedbackLabelsResponse = Record<
  string,
  unknown
>;

export interface GoogleCloudContactcenterinsightsV1CallAnnotation {
  annotationEndBoundary?: GoogleCloudContactcenterinsightsV1AnnotationBoundary;
  annotationStartBoundary?: GoogleCloudContactcenterinsightsV1AnnotationBoundary;
  /** A 32-bit integer. */
  channelTag?: number;
  entityMentionData?: GoogleCloudContactcenterinsightsV1EntityMentionData;
  holdData?: GoogleCloudContactcenterinsightsV1HoldData;
  intentMatchData?: GoogleCloudContactcenterinsightsV1IntentMatchData;
  interruptionData?: GoogleCloudContactcenterinsightsV1InterruptionData;
  issueMatchData?: GoogleCloudContactcenterinsightsV1IssueMatchData;
  phraseMatchData?: GoogleCloudContactcenterinsightsV1PhraseMatchData;
  sentimentData?: GoogleCloudContactcenterinsightsV1SentimentData;
  silenceData?: GoogleCloudContactcenterinsightsV1SilenceData;
}

export interface GoogleCloudContactcenterinsightsV1CesEndSessionAnnotation {
  endSession?: GoogleCloudCesV1mainEndSession;
}

export interface GoogleCloudContactcenterinsightsV1CesTurnAnnotation {
  messages?: GoogleCloudCesV1mainMessage[];
  rootSpan?: GoogleCloudCesV1mainSpan;
}

export interface GoogleCloudContactcenterinsightsV1ConstraintEvaluationResult {
  conversationA?: string;
  conversationB?: string;
  ruleConstraintResults?: GoogleCloudContactcenterinsightsV1ConstraintEvaluationResultRuleConstraintResult[];
}

export interface GoogleCloudContactcenterinsightsV1ConstraintEvaluationResultRuleConstraintResult {
  constraintMet?: boolean;
  error?: GoogleRpcStatus;
  ruleId?: string;
}

export interface GoogleCloudContactcenterinsightsV1Conversation {
  agentId?: string;
  callMetadata?: GoogleCloudContactcenterinsightsV1ConversationCallMetadata;
  readonly correlationInfo?: GoogleCloudContactcenterinsightsV1ConversationCorrelationInfo;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  dataSource?: GoogleCloudContactcenterinsightsV1ConversationDataSource;
  readonly dialogflowIntents?: {
    [key: string]: GoogleCloudContactcenterinsightsV1DialogflowIntent;
  };
  /** A duration in seconds: `3.5s`. */
  readonly duration?: string;
  /** A moment, as RFC 3339 writes it. */
  expireTime?: string;
  labels?: { [key: string]: string };
  languageCode?: string;
  readonly latestAnalysis?: GoogleCloudContactcenterinsightsV1Analysis;
  readonly latestSummary?: GoogleCloudContactcenterinsightsV1ConversationSummarizationSuggestionData;
  medium?: 'MEDIUM_UNSPECIFIED' | 'PHONE_CALL' | 'CHAT' | (string & {});
  metadataJson?: string;
  name?: string;
  obfuscatedUserId?: string;
  qualityMetadata?: GoogleCloudContactcenterinsightsV1ConversationQualityMetadata;
  readonly runtimeAnnotations?: GoogleCloudContactcenterinsightsV1RuntimeAnnotation[];
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  readonly transcript?: GoogleCloudContactcenterinsightsV1ConversationTranscript;
  /** A duration in seconds: `3.5s`. */
  ttl?: string;
  /** A 32-bit integer. */
  readonly turnCount?: number;
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudContactcenterinsightsV1ConversationCallMetadata {
  /** A 32-bit integer. */
  agentChannel?: number;
  /** A 32-bit integer. */
  customerChannel?: number;
}

export interface GoogleCloudContactcenterinsightsV1ConversationCorrelationInfo {
  readonly correlationTypes?: (
    | 'CORRELATION_TYPE_UNSPECIFIED'
    | 'SEGMENT'
    | 'PARTIAL'
    | 'FULL'
    | 'SYNTHETIC'
    | (string & {})
  )[];
  readonly fullConversationCorrelationId?: string;
  readonly mergedFullConversationCorrelationId?: string;
}

export interface GoogleCloudContactcenterinsightsV1ConversationCorrelationResult {
  conversation?: string;
  ruleResults?: GoogleCloudContactcenterinsightsV1ConversationCorrelationResultRuleCorrelationResult[];
}

export interface GoogleCloudContactcenterinsightsV1ConversationCorrelationResultRuleCorrelationResult {
  correlationId?: string;
  error?: GoogleRpcStatus;
  ruleId?: string;
}

export interface GoogleCloudContactcenterinsightsV1ConversationDataSource {
  dialogflowSource?: GoogleCloudContactcenterinsightsV1DialogflowSource;
  gcsSource?: GoogleCloudContactcenterinsightsV1GcsSource;
  metadataUri?: string;
  turnLevelAudios?: GoogleCloudContactcenterinsightsV1ConversationDataSourceTurnLevelAudio[];
}

export interface GoogleCloudContactcenterinsightsV1ConversationDataSourceTurnLevelAudio {
  /** A duration in seconds: `3.5s`. */
  audioDuration?: string;
  audioGcsUri?: string;
}

export interface GoogleCloudContactcenterinsightsV1ConversationLevelSentiment {
  /** A 32-bit integer. */
  channelTag?: number;
  sentimentData?: GoogleCloudContactcenterinsightsV1SentimentData;
}

export interface GoogleCloudContactcenterinsightsV1ConversationLevelSilence {
  /** A duration in seconds: `3.5s`. */
  silenceDuration?: string;
  /** A 32-bit float. */
  silencePercentage?: number;
}

export interface GoogleCloudContactcenterinsightsV1ConversationParticipant {
  /** @deprecated */
  dialogflowParticipant?: string;
  dialogflowParticipantName?: string;
  obfuscatedExternalUserId?: string;
  role?:
    | 'ROLE_UNSPECIFIED'
    | 'HUMAN_AGENT'
    | 'AUTOMATED_AGENT'
    | 'END_USER'
    | 'ANY_AGENT'
    | (string & {});
  userId?: string;
}

export interface GoogleCloudContactcenterinsightsV1ConversationQualityMetadata {
  agentInfo?: GoogleCloudContactcenterinsightsV1ConversationQualityMetadataAgentInfo[];
  /** A 32-bit integer. */
  customerSatisfactionRating?: number;
  feedbackLabels?: GoogleCloudContactcenterinsightsV1FeedbackLabel[];
  menuPath?: string;
  /** A duration in seconds: `3.5s`. */
  waitDuration?: string;
}

export interface GoogleCloudContactcenterinsightsV1ConversationQualityMetadataAgentInfo {
  agentId?: string;
  agentType?:
    | 'ROLE_UNSPECIFIED'
    | 'HUMAN_AGENT'
    | 'AUTOMATED_AGENT'
    | 'END_USER'
    | 'ANY_AGENT'
    | (string & {});
  deploymentDisplayName?: string;
  deploymentId?: string;
  displayName?: string;
  dispositionCode?: string;
  entrySubagentDisplayName?: string;
  location?: string;
  /** @deprecated */
  team?: string;
  teams?: string[];
  versionDisplayName?: string;
  versionId?: string;
}

export interface GoogleCloudContactcenterinsightsV1ConversationSummarizationSuggestionData {
  answerRecord?: string;
  /** A 32-bit float. */
  confidence?: number;
  conversationModel?: string;
  generatorId?: string;
  metadata?: { [key: string]: string };
  text?: string;
  textSections?: { [key: string]: string };
}

export interface GoogleCloudContactcenterinsightsV1ConversationTranscript {
  transcriptSegments?: GoogleCloudContactcenterinsightsV1ConversationTranscriptTranscriptSegment[];
}

export interface GoogleCloudContactcenterinsightsV1ConversationTranscriptTranscriptSegment {
  /** A 32-bit integer. */
  channelTag?: number;
  /** A 32-bit float. */
  confidence?: number;
  dialogflowSegmentMetadata?: GoogleCloudContactcenterinsightsV1ConversationTranscriptTranscriptSegmentDialogflowSegmentMetadata;
  languageCode?: string;
  /** A moment, as RFC 3339 writes it. */
  messageTime?: string;
  segmentParticipant?: GoogleCloudContactcenterinsightsV1ConversationParticipant;
  sentiment?: GoogleCloudContactcenterinsightsV1SentimentData;
  text?: string;
  turnLevelAudio?: GoogleCloudContactcenterinsightsV1ConversationDataSourceTurnLevelAudio;
  words?: GoogleCloudContactcenterinsightsV1ConversationTranscriptTranscriptSegmentWordInfo[];
}

export interface GoogleCloudContactcenterinsightsV1ConversationTranscriptTranscriptSegmentDialogflowSegmentMetadata {
  smartReplyAllowlistCovered?: boolean;
}

export interface GoogleCloudContactcenterinsightsV1ConversationTranscriptTranscriptSegmentWordInfo {
  /** A 32-bit float. */
  confidence?: number;
  /** A duration in seconds: `3.5s`. */
  endOffset?: string;
  /** A duration in seconds: `3.5s`. */
  startOffset?: string;
  word?: string;
}

export interface GoogleCloudContactcenterinsightsV1CreateAnalysisOperationMetadata {
  readonly annotatorSelector?: GoogleCloudContactcenterinsightsV1AnnotatorSelector;
  readonly conversation?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
}

export interface GoogleCloudContactcenterinsightsV1CreateIssueMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  request?: GoogleCloudContactcenterinsightsV1CreateIssueRequest;
}

export interface GoogleCloudContactcenterinsightsV1CreateIssueModelMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  request?: GoogleCloudContactcenterinsightsV1CreateIssueModelRequest;
}

export interface GoogleCloudContactcenterinsightsV1CreateIssueModelRequest {
  issueModel?: GoogleCloudContactcenterinsightsV1IssueModel;
  parent?: string;
}

export interface GoogleCloudContactcenterinsightsV1CreateIssueRequest {
  issue?: GoogleCloudContactcenterinsightsV1Issue;
  parent?: string;
}

export interface GoogleCloudContactcenterinsightsV1Dataset {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  description?: string;
  displayName?: string;
  name?: string;
  /** A duration in seconds: `3.5s`. */
  ttl?: string;
  type?: 'TYPE_UNSPECIFIED' | 'EVAL' | 'LIVE' | (string & {});
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudContactcenterinsightsV1DeleteIssueModelMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  request?: GoogleCloudContactcenterinsightsV1DeleteIssueModelRequest;
}

export interface GoogleCloudContactcenterinsightsV1DeleteIssueModelRequest {
  name?: string;
}

export interface GoogleCloudContactcenterinsightsV1DeleteQaQuestionTagMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly request?: GoogleCloudContactcenterinsightsV1DeleteQaQuestionTagRequest;
}

export interface GoogleCloudContactcenterinsightsV1DeleteQaQuestionTagRequest {
  name?: string;
}

export interface GoogleCloudContactcenterinsightsV1DeployIssueModelMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  request?: GoogleCloudContactcenterinsightsV1DeployIssueModelRequest;
}

export interface GoogleCloudContactcenterinsightsV1DeployIssueModelRequest {
  name?: string;
}

export type GoogleCloudContactcenterinsightsV1DeployIssueModelResponse = Record<string, unknown>;

export interface GoogleCloudContactcenterinsightsV1DiagnoseConversationsMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  readonly diagnosticReport?: GoogleCloudContactcenterinsightsV1DiagnosticReport;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly fullReport?: boolean;
  readonly latestStep?: GoogleCloudContactcenterinsightsV1SherlockStep;
  readonly metricType?:
    | 'DIAGNOSTIC_METRIC_TYPE_UNSPECIFIED'
    | 'ESCALATION'
    | 'CONTAINMENT'
    | (string & {});
  /** @deprecated */
  readonly partialTrajectories?: string[];
  readonly partialTrajectorySteps?: GoogleCloudContactcenterinsightsV1SherlockStep[];
  readonly request?: GoogleCloudContactcenterinsightsV1DiagnoseConversationsRequest;
}

export interface GoogleCloudContactcenterinsightsV1DiagnoseConversationsRequest {
  dryRun?: boolean;
  filter?: string;
  fullReport?: boolean;
  instructions?: string;
  /** A 32-bit integer. */
  maxSteps?: number;
  metricType?: 'DIAGNOSTIC_METRIC_TYPE_UNSPECIFIED' | 'ESCALATION' | 'CONTAINMENT' | (string & {});
  outputConfig?: GoogleCloudContactcenterinsightsV1OutputConfig;
  parent?: string;
  requestId?: string;
  taskQuery?: string;
  validateOnly?: boolean;
}

export interface GoogleCloudContactcenterinsightsV1DiagnoseConversationsResponse {
  readonly answer?: string;
  readonly exportUri?: string;
  /** @deprecated */
  readonly fullTrajectories?: string[];
  readonly fullTrajectorySteps?: GoogleCloudContactcenterinsightsV1SherlockStep[];
}

export interface GoogleCloudContactcenterinsightsV1DiagnosticReport {
  readonly intentStats?: GoogleCloudContactcenterinsightsV1DiagnosticReportIntentStats[];
  readonly lossPatterns?: GoogleCloudContactcenterinsightsV1LossPattern[];
  /** @deprecated */
  readonly metrics?: { [key: string]: GoogleCloudContactcenterinsightsV1MetricValue };
}

export interface GoogleCloudContactcenterinsightsV1DiagnosticReportIntentStats {
  /** A 32-bit integer. */
  readonly conversationCount?: number;
  readonly intentDisplayName?: string;
  readonly intentId?: string;
  readonly lossPatterns?: GoogleCloudContactcenterinsightsV1LossPattern[];
  /** @deprecated */
  readonly metrics?: { [key: string]: GoogleCloudContactcenterinsightsV1MetricValue };
}

export interface GoogleCloudContactcenterinsightsV1DialogflowIntent {
  displayName?: string;
}

export interface GoogleCloudContactcenterinsightsV1DialogflowInteractionData {
  /** A 32-bit float. */
  confidence?: number;
  dialogflowIntentId?: string;
}

export interface GoogleCloudContactcenterinsightsV1DialogflowSource {
  audioUri?: string;
  readonly dialogflowConversation?: string;
}

export interface GoogleCloudContactcenterinsightsV1Dimension {
  readonly agentDimensionMetadata?: GoogleCloudContactcenterinsightsV1DimensionAgentDimensionMetadata;
  readonly clientSentimentCategoryDimensionMetadata?: GoogleCloudContactcenterinsightsV1DimensionClientSentimentCategoryDimensionMetadata;
  readonly conversationProfileDimensionMetadata?: GoogleCloudContactcenterinsightsV1DimensionConversationProfileDimensionMetadata;
  readonly conversationalAgentsPlaybookDimensionMetadata?: GoogleCloudContactcenterinsightsV1DimensionConversationalAgentsPlaybookDimensionMetadata;
  readonly conversationalAgentsToolDimensionMetadata?: GoogleCloudContactcenterinsightsV1DimensionConversationalAgentsToolDimensionMetadata;
  dimensionKey?:
    | 'DIMENSION_KEY_UNSPECIFIED'
    | 'ISSUE'
    | 'ISSUE_NAME'
    | 'AGENT'
    | 'AGENT_TEAM'
    | 'QA_QUESTION_ID'
    | 'QA_QUESTION_ANSWER_VALUE'
    | 'QA_SCORECARD_ID'
    | 'CONVERSATION_PROFILE_ID'
    | 'MEDIUM'
    | 'CONVERSATIONAL_AGENTS_PLAYBOOK_ID'
    | 'CONVERSATIONAL_AGENTS_PLAYBOOK_NAME'
    | 'CONVERSATIONAL_AGENTS_TOOL_ID'
    | 'CONVERSATIONAL_AGENTS_TOOL_NAME'
    | 'CLIENT_SENTIMENT_CATEGORY'
    | 'AGENT_VERSION_ID'
    | 'AGENT_DEPLOYMENT_ID'
    | 'AGENT_ASSIST_SUPERVISOR_ID'
    | 'LABEL_KEY'
    | 'LABEL_VALUE'
    | 'LABEL_KEY_AND_VALUE'
    | 'LAST_TRANSFER_SUB_AGENT_NAME'
    | (string & {});
  readonly issueDimensionMetadata?: GoogleCloudContactcenterinsightsV1DimensionIssueDimensionMetadata;
  readonly labelDimensionMetadata?: GoogleCloudContactcenterinsightsV1DimensionLabelDimensionMetadata;
  readonly mediumDimensionMetadata?: GoogleCloudContactcenterinsightsV1DimensionMediumDimensionMetadata;
  readonly qaQuestionAnswerDimensionMetadata?: GoogleCloudContactcenterinsightsV1DimensionQaQuestionAnswerDimensionMetadata;
  readonly qaQuestionDimensionMetadata?: GoogleCloudContactcenterinsightsV1DimensionQaQuestionDimensionMetadata;
  readonly qaScorecardDimensionMetadata?: GoogleCloudContactcenterinsightsV1DimensionQaScorecardDimensionMetadata;
}

export interface GoogleCloudContactcenterinsightsV1DimensionAgentDimensionMetadata {
  agentDeploymentDisplayName?: string;
  agentDeploymentId?: string;
  agentDisplayName?: string;
  agentId?: string;
  agentTeam?: string;
  agentVersionDisplayName?: string;
  agentVersionId?: string;
}

export interface GoogleCloudContactcenterinsightsV1DimensionClientSentimentCategoryDimensionMetadata {
  sentimentCategory?: string;
}

export interface GoogleCloudContactcenterinsightsV1DimensionConversationProfileDimensionMetadata {
  conversationProfileId?: string;
}

export interface GoogleCloudContactcenterinsightsV1DimensionConversationalAgentsPlaybookDimensionMetadata {
  playbookDisplayName?: string;
  playbookId?: string;
}

export interface GoogleCloudContactcenterinsightsV1DimensionConversationalAgentsToolDimensionMetadata {
  toolDisplayName?: string;
  toolId?: string;
}

export interface GoogleCloudContactcenterinsightsV1DimensionIssueDimensionMetadata {
  issueDisplayName?: string;
  issueId?: string;
  issueModelId?: string;
}

export interface GoogleCloudContactcenterinsightsV1DimensionLabelDimensionMetadata {
  labelKey?: string;
  labelValue?: string;
}

export interface GoogleCloudContactcenterinsightsV1DimensionMediumDimensionMetadata {
  medium?: string;
}

export interface GoogleCloudContactcenterinsightsV1DimensionQaQuestionAnswerDimensionMetadata {
  answerValue?: string;
  qaQuestionId?: string;
  qaScorecardId?: string;
  questionBody?: string;
}

export interface GoogleCloudContactcenterinsightsV1DimensionQaQuestionDimensionMetadata {
  qaQuestionId?: string;
  qaScorecardId?: string;
  questionBody?: string;
}

export interface GoogleCloudContactcenterinsightsV1DimensionQaScorecardDimensionMetadata {
  qaScorecardId?: string;
}

export interface GoogleCloudContactcenterinsightsV1EncryptionSpec {
  kmsKey?: string;
  name?: string;
}

export interface GoogleCloudContactcenterinsightsV1Entity {
  displayName?: string;
  metadata?: { [key: string]: string };
  /** A 32-bit float. */
  salience?: number;
  sentiment?: GoogleCloudContactcenterinsightsV1SentimentData;
  type?:
    | 'TYPE_UNSPECIFIED'
    | 'PERSON'
    | 'LOCATION'
    | 'ORGANIZATION'
    | 'EVENT'
    | 'WORK_OF_ART'
    | 'CONSUMER_GOOD'
    | 'OTHER'
    | 'PHONE_NUMBER'
    | 'ADDRESS'
    | 'DATE'
    | 'NUMBER'
    | 'PRICE'
    | (string & {});
}

export interface GoogleCloudContactcenterinsightsV1EntityMentionData {
  entityUniqueId?: string;
  sentiment?: GoogleCloudContactcenterinsightsV1SentimentData;
  type?: 'MENTION_TYPE_UNSPECIFIED' | 'PROPER' | 'COMMON' | (string & {});
}

export interface GoogleCloudContactcenterinsightsV1ExportInsightsDataMetadata {
  /** A 32-bit integer. */
  completedExportCount?: number;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  /** A 32-bit integer. */
  failedExportCount?: number;
  partialErrors?: GoogleRpcStatus[];
  request?: GoogleCloudContactcenterinsightsV1ExportInsightsDataRequest;
}

export interface GoogleCloudContactcenterinsightsV1ExportInsightsDataRequest {
  bigQueryDestination?: GoogleCloudContactcenterinsightsV1ExportInsightsDataRequestBigQueryDestination;
  exportSchemaVersion?:
    | 'EXPORT_SCHEMA_VERSION_UNSPECIFIED'
    | 'EXPORT_V1'
    | 'EXPORT_V2'
    | 'EXPORT_V3'
    | 'EXPORT_V4'
    | 'EXPORT_V5'
    | 'EXPORT_V6'
    | 'EXPORT_V7'
    | 'EXPORT_V8'
    | 'EXPORT_V9'
    | 'EXPORT_V10'
    | 'EXPORT_V11'
    | 'EXPORT_V12'
    | 'EXPORT_V13'
    | 'EXPORT_V14'
    | 'EXPORT_V15'
    | 'EXPORT_V16'
    | 'EXPORT_V17'
    | 'EXPORT_VERSION_LATEST_AVAILABLE'
    | (string & {});
  filter?: string;
  kmsKey?: string;
  parent?: string;
  writeDisposition?:
    | 'WRITE_DISPOSITION_UNSPECIFIED'
    | 'WRITE_TRUNCATE'
    | 'WRITE_APPEND'
    | (string & {});
}

export interface GoogleCloudContactcenterinsightsV1ExportInsightsDataRequestBigQueryDestination {
  dataset?: string;
  projectId?: string;
  table?: string;
}

export type GoogleCloudContactcenterinsightsV1ExportInsightsDataResponse = Record<string, unknown>;

export interface GoogleCloudContactcenterinsightsV1ExportIssueModelMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  request?: GoogleCloudContactcenterinsightsV1ExportIssueModelRequest;
}

export interface GoogleCloudContactcenterinsightsV1ExportIssueModelRequest {
  gcsDestination?: GoogleCloudContactcenterinsightsV1ExportIssueModelRequestGcsDestination;
  name?: string;
}

export interface GoogleCloudContactcenterinsightsV1ExportIssueModelRequestGcsDestination {
  objectUri?: string;
}

export type GoogleCloudContactcenterinsightsV1ExportIssueModelResponse = Record<string, unknown>;

export interface GoogleCloudContactcenterinsightsV1FaqAnswerData {
  answer?: string;
  /** A 32-bit float. */
  confidenceScore?: number;
  metadata?: { [key: string]: string };
  queryRecord?: string;
  question?: string;
  source?: string;
}

export interface GoogleCloudContactcenterinsightsV1FeedbackLabel {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  label?: string;
  labeledResource?: string;
  name?: string;
  qaAnswerLabel?: GoogleCloudContactcenterinsightsV1QaAnswerAnswerValue;
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudContactcenterinsightsV1GcsSource {
  audioUri?: string;
  transcriptUri?: string;
}

export interface GoogleCloudContactcenterinsightsV1GenerativeInsightConversationTranscript {
  conversationId?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  messages?: GoogleCloudContactcenterinsightsV1GenerativeInsightConversationTranscriptMessage[];
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudContactcenterinsightsV1GenerativeInsightConversationTranscriptMessage {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  messageId?: string;
  systemMessageWrapper?: GoogleCloudContactcenterinsightsV1GenerativeInsightConversationTranscriptMessageSystemMessages;
  userMessage?: GoogleCloudContactcenterinsightsV1GenerativeInsightConversationTranscriptMessageUserMessage;
}

export interface GoogleCloudContactcenterinsightsV1GenerativeInsightConversationTranscriptMessageSystemMessage {
  chartSpec?: { [key: string]: unknown };
  generatedSqlQuery?: string;
  textMessage?: GoogleCloudContactcenterinsightsV1GenerativeInsightConversationTranscriptMessageSystemMessageTextOutput;
  userProvidedChartSpec?: { [key: string]: unknown };
  userProvidedSqlQuery?: string;
}

export interface GoogleCloudContactcenterinsightsV1GenerativeInsightConversationTranscriptMessageSystemMessageTextOutput {
  text?: string[];
  textType?: 'TYPE_UNSPECIFIED' | 'THOUGHT' | 'FINAL_RESPONSE' | 'PROGRESS' | (string & {});
}

export interface GoogleCloudContactcenterinsightsV1GenerativeInsightConversationTranscriptMessageSystemMessages {
  systemMessages?: GoogleCloudContactcenterinsightsV1GenerativeInsightConversationTranscriptMessageSystemMessage[];
}

export interface GoogleCloudContactcenterinsightsV1GenerativeInsightConversationTranscriptMessageUserMessage {
  text?: string;
}

export interface GoogleCloudContactcenterinsightsV1GenerativeInsightsMetadata {
  errorMessages?: GoogleRpcStatus[];
}

export interface GoogleCloudContactcenterinsightsV1GenerativeInsightsResponse {
  generativeResponses?: GoogleCloudContactcenterinsightsV1GenerativeInsightsResponseGenerativeResponse[];
  transcript?: GoogleCloudContactcenterinsightsV1GenerativeInsightConversationTranscript;
}

export interface GoogleCloudContactcenterinsightsV1GenerativeInsightsResponseGenerativeResponse {
  chartSpec?: { [key: string]: unknown };
  generatedSqlQuery?: string;
  textMessage?: GoogleCloudContactcenterinsightsV1GenerativeInsightsResponseGenerativeResponseTextOutput;
  /** @deprecated */
  textOutput?: string;
}

export interface GoogleCloudContactcenterinsightsV1GenerativeInsightsResponseGenerativeResponseTextOutput {
  text?: string[];
  textType?: 'TYPE_UNSPECIFIED' | 'THOUGHT' | 'FINAL_RESPONSE' | 'PROGRESS' | (string & {});
}

export type GoogleCloudContactcenterinsightsV1HoldData = Record<string, unknown>;

export interface GoogleCloudContactcenterinsightsV1ImportIssueModelMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  request?: GoogleCloudContactcenterinsightsV1ImportIssueModelRequest;
}

export interface GoogleCloudContactcenterinsightsV1ImportIssueModelRequest {
  createNewModel?: boolean;
  gcsSource?: GoogleCloudContactcenterinsightsV1ImportIssueModelRequestGcsSource;
  parent?: string;
}

export interface GoogleCloudContactcenterinsightsV1ImportIssueModelRequestGcsSource {
  objectUri?: string;
}

export interface GoogleCloudContactcenterinsightsV1ImportIssueModelResponse {
  issueModel?: GoogleCloudContactcenterinsightsV1IssueModel;
}

export interface GoogleCloudContactcenterinsightsV1IngestConversationsMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly ingestConversationsStats?: GoogleCloudContactcenterinsightsV1IngestConversationsMetadataIngestConversationsStats;
  readonly partialErrors?: GoogleRpcStatus[];
  readonly request?: GoogleCloudContactcenterinsightsV1IngestConversationsRequest;
  readonly sampledConversations?: string[];
}

export interface GoogleCloudContactcenterinsightsV1IngestConversationsMetadataIngestConversationsStats {
  /** A 32-bit integer. */
  readonly duplicatesSkippedCount?: number;
  /** A 32-bit integer. */
  readonly failedIngestCount?: number;
  /** A 32-bit integer. */
  readonly processedObjectCount?: number;
  /** A 32-bit integer. */
  readonly successfulIngestCount?: number;
}

export interface GoogleCloudContactcenterinsightsV1IngestConversationsRequest {
  conversationConfig?: GoogleCloudContactcenterinsightsV1IngestConversationsRequestConversationConfig;
  gcsSource?: GoogleCloudContactcenterinsightsV1IngestConversationsRequestGcsSource;
  parent?: string;
  redactionConfig?: GoogleCloudContactcenterinsightsV1RedactionConfig;
  /** A 32-bit integer. */
  sampleSize?: number;
  speechConfig?: GoogleCloudContactcenterinsightsV1SpeechConfig;
  transcriptObjectConfig?: GoogleCloudContactcenterinsightsV1IngestConversationsRequestTranscriptObjectConfig;
}

export interface GoogleCloudContactcenterinsightsV1IngestConversationsRequestConversationConfig {
  /** A 32-bit integer. */
  agentChannel?: number;
  agentId?: string;
  /** A 32-bit integer. */
  customerChannel?: number;
}

export interface GoogleCloudContactcenterinsightsV1IngestConversationsRequestGcsSource {
  audioBucketUri?: string;
  bucketObjectType?: 'BUCKET_OBJECT_TYPE_UNSPECIFIED' | 'TRANSCRIPT' | 'AUDIO' | (string & {});
  bucketUri?: string;
  customMetadataKeys?: string[];
  metadataBucketUri?: string;
  transcriptBucketUri?: string;
}

export interface GoogleCloudContactcenterinsightsV1IngestConversationsRequestTranscriptObjectConfig {
  medium?: 'MEDIUM_UNSPECIFIED' | 'PHONE_CALL' | 'CHAT' | (string & {});
}

export type GoogleCloudContactcenterinsightsV1IngestConversationsResponse = Record<string, unknown>;

export interface GoogleCloudContactcenterinsightsV1InitializeEncryptionSpecMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  partialErrors?: GoogleRpcStatus[];
  readonly request?: GoogleCloudContactcenterinsightsV1InitializeEncryptionSpecRequest;
}

export interface GoogleCloudContactcenterinsightsV1InitializeEncryptionSpecRequest {
  encryptionSpec?: GoogleCloudContactcenterinsightsV1EncryptionSpec;
}

export type GoogleCloudContactcenterinsightsV1InitializeEncryptionSpecResponse = Record<
  string,
  unknown
>;

export interface GoogleCloudContactcenterinsightsV1Intent {
  displayName?: string;
  id?: string;
}

export interface GoogleCloudContactcenterinsightsV1IntentMatchData {
  intentUniqueId?: string;
}

export type GoogleCloudContactcenterinsightsV1InterruptionData = Record<string, unknown>;

export interface GoogleCloudContactcenterinsightsV1Issue {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  displayDescription?: string;
  displayName?: string;
  name?: string;
  readonly sampleUtterances?: string[];
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudContactcenterinsightsV1IssueAssignment {
  displayName?: string;
  issue?: string;
  /** A 64-bit float. */
  score?: number;
}

export interface GoogleCloudContactcenterinsightsV1IssueMatchData {
  issueAssignment?: GoogleCloudContactcenterinsightsV1IssueAssignment;
}

export interface GoogleCloudContactcenterinsightsV1IssueModel {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  displayName?: string;
  inputDataConfig?: GoogleCloudContactcenterinsightsV1IssueModelInputDataConfig;
  /** A 64-bit integer, in decimal. */
  readonly issueCount?: string;
  languageCode?: string;
  modelType?: 'MODEL_TYPE_UNSPECIFIED' | 'TYPE_V1' | 'TYPE_V2' | (string & {});
  name?: string;
  readonly state?:
    | 'STATE_UNSPECIFIED'
    | 'UNDEPLOYED'
    | 'DEPLOYING'
    | 'DEPLOYED'
    | 'UNDEPLOYING'
    | 'DELETING'
    | (string & {});
  readonly trainingStats?: GoogleCloudContactcenterinsightsV1IssueModelLabelStats;
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudContactcenterinsightsV1IssueModelInputDataConfig {
  filter?: string;
  /** @deprecated */
  medium?: 'MEDIUM_UNSPECIFIED' | 'PHONE_CALL' | 'CHAT' | (string & {});
  /** A 64-bit integer, in decimal. */
  readonly trainingConversationsCount?: string;
}

export interface GoogleCloudContactcenterinsightsV1IssueModelLabelStats {
  /** A 64-bit integer, in decimal. */
  analyzedConversationsCount?: string;
  issueStats?: { [key: string]: GoogleCloudContactcenterinsightsV1IssueModelLabelStatsIssueStats };
  /** A 64-bit integer, in decimal. */
  unclassifiedConversationsCount?: string;
}

export interface GoogleCloudContactcenterinsightsV1IssueModelLabelStatsIssueStats {
  displayName?: string;
  issue?: string;
  /** A 64-bit integer, in decimal. */
  labeledConversationsCount?: string;
}

export interface GoogleCloudContactcenterinsightsV1IssueModelResult {
  issueModel?: string;
  issues?: GoogleCloudContactcenterinsightsV1IssueAssignment[];
}

export interface GoogleCloudContactcenterinsightsV1LossPattern {
  readonly conversationIds?: string[];
  readonly description?: string;
  readonly displayName?: string;
  readonly examples?: string;
  readonly id?: string;
  /** A 64-bit float. */
  readonly percentage?: number;
  readonly suggestedFixes?: string;
}

export interface GoogleCloudContactcenterinsightsV1MetricValue {
  readonly conversations?: string[];
  readonly displayName?: string;
  /** A 32-bit integer. */
  readonly hitCount?: number;
  readonly metricType?: 'METRIC_TYPE_UNSPECIFIED' | 'ESCALATION' | 'CONTAINMENT' | (string & {});
  readonly sourceId?: string;
  /** A 32-bit integer. */
  readonly totalCount?: number;
  /** A 64-bit float. */
  readonly value?: number;
}

export interface GoogleCloudContactcenterinsightsV1OutputConfig {
  bigqueryDestination?: GoogleCloudContactcenterinsightsV1OutputConfigBigQueryDestination;
  gcsDestination?: GoogleCloudContactcenterinsightsV1OutputConfigGcsDestination;
  googleSheetsDestination?: GoogleCloudContactcenterinsightsV1OutputConfigGoogleSheetsDestination;
}

export interface GoogleCloudContactcenterinsightsV1OutputConfigBigQueryDestination {
  dataset?: string;
  projectId?: string;
  table?: string;
}

export interface GoogleCloudContactcenterinsightsV1OutputConfigGcsDestination {
  uri?: string;
}

export interface GoogleCloudContactcenterinsightsV1OutputConfigGoogleSheetsDestination {
  sheet?: string;
  spreadsheetId?: string;
}

export interface GoogleCloudContactcenterinsightsV1PhraseMatchData {
  displayName?: string;
  phraseMatcher?: string;
}

export interface GoogleCloudContactcenterinsightsV1QaAnswer {
  answerSources?: GoogleCloudContactcenterinsightsV1QaAnswerAnswerSource[];
  answerValue?: GoogleCloudContactcenterinsightsV1QaAnswerAnswerValue;
  conversation?: string;
  qaQuestion?: string;
  questionBody?: string;
  tags?: string[];
}

export interface GoogleCloudContactcenterinsightsV1QaAnswerAnswerSource {
  answerValue?: GoogleCloudContactcenterinsightsV1QaAnswerAnswerValue;
  sourceType?: 'SOURCE_TYPE_UNSPECIFIED' | 'SYSTEM_GENERATED' | 'MANUAL_EDIT' | (string & {});
}

export interface GoogleCloudContactcenterinsightsV1QaAnswerAnswerValue {
  boolValue?: boolean;
  key?: string;
  naValue?: boolean;
  /** A 64-bit float. */
  readonly normalizedScore?: number;
  /** A 64-bit float. */
  numValue?: number;
  /** A 64-bit float. */
  readonly potentialScore?: number;
  /** A 64-bit float. */
  readonly score?: number;
  readonly skipValue?: boolean;
  strValue?: string;
}

export interface GoogleCloudContactcenterinsightsV1QaQuestionTag {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  displayName?: string;
  name?: string;
  qaQuestionIds?: string[];
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudContactcenterinsightsV1QaScorecardResult {
  agentId?: string;
  conversation?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  name?: string;
  /** A 64-bit float. */
  normalizedScore?: number;
  /** A 64-bit float. */
  potentialScore?: number;
  qaAnswers?: GoogleCloudContactcenterinsightsV1QaAnswer[];
  qaScorecardRevision?: string;
  qaTagResults?: GoogleCloudContactcenterinsightsV1QaScorecardResultQaTagResult[];
  /** A 64-bit float. */
  score?: number;
  scoreSources?: GoogleCloudContactcenterinsightsV1QaScorecardResultScoreSource[];
}

export interface GoogleCloudContactcenterinsightsV1QaScorecardResultQaTagResult {
  /** A 64-bit float. */
  normalizedScore?: number;
  /** A 64-bit float. */
  potentialScore?: number;
  /** A 64-bit float. */
  score?: number;
  tag?: string;
}

export interface GoogleCloudContactcenterinsightsV1QaScorecardResultScoreSource {
  /** A 64-bit float. */
  normalizedScore?: number;
  /** A 64-bit float. */
  potentialScore?: number;
  qaTagResults?: GoogleCloudContactcenterinsightsV1QaScorecardResultQaTagResult[];
  /** A 64-bit float. */
  score?: number;
  sourceType?:
    | 'SOURCE_TYPE_UNSPECIFIED'
    | 'SYSTEM_GENERATED_ONLY'
    | 'INCLUDES_MANUAL_EDITS'
    | (string & {});
}

export interface GoogleCloudContactcenterinsightsV1QueryMetricsMetadata {
  resultIsTruncated?: boolean;
}

export interface GoogleCloudContactcenterinsightsV1QueryMetricsResponse {
  location?: string;
  macroAverageSlice?: GoogleCloudContactcenterinsightsV1QueryMetricsResponseSlice;
  slices?: GoogleCloudContactcenterinsightsV1QueryMetricsResponseSlice[];
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudContactcenterinsightsV1QueryMetricsResponseSlice {
  dimensions?: GoogleCloudContactcenterinsightsV1Dimension[];
  timeSeries?: GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceTimeSeries;
  total?: GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceDataPoint;
}

export interface GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceDataPoint {
  conversationMeasure?: GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceDataPointConversationMeasure;
  dialogflowInteractionMeasure?: GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceDataPointDialogflowInteractionMeasure;
  interval?: GoogleTypeInterval;
}

export interface GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceDataPointConversationMeasure {
  /** A 32-bit integer. */
  aaSupervisorAssignedConversationsCount?: number;
  /** A 32-bit integer. */
  aaSupervisorDroppedConversationsCount?: number;
  /** A 32-bit integer. */
  aaSupervisorEscalatedConversationsCount?: number;
  /** A 32-bit integer. */
  aaSupervisorMonitoredConversationsCount?: number;
  /** A 32-bit integer. */
  aaSupervisorTransferredToHumanAgentConvCount?: number;
  /** A 32-bit integer. */
  aiCoachSuggestionAgentMessageTriggerCount?: number;
  /** A 32-bit integer. */
  aiCoachSuggestionAgentUsageCount?: number;
  /** A 64-bit float. */
  aiCoachSuggestionAgentUsageRatio?: number;
  /** A 32-bit integer. */
  aiCoachSuggestionCustomerMessageTriggerCount?: number;
  /** A 64-bit float. */
  aiCoachSuggestionCustomerMessageTriggerRatio?: number;
  /** A 32-bit integer. */
  aiCoachSuggestionMessageTriggerCount?: number;
  /** A 64-bit float. */
  aiCoachSuggestionMessageTriggerRatio?: number;
  /** A 32-bit float. */
  averageAgentSentimentScore?: number;
  /** A 32-bit float. */
  averageClientSentimentScore?: number;
  /** A 64-bit float. */
  averageCustomerSatisfactionRating?: number;
  /** A duration in seconds: `3.5s`. */
  averageDuration?: string;
  /** A 64-bit float. */
  averageQaNormalizedScore?: number;
  /** A 64-bit float. */
  averageQaQuestionNormalizedScore?: number;
  /** A 32-bit float. */
  averageSilencePercentage?: number;
  /** A 64-bit float. */
  averageSummarizationSuggestionEditDistance?: number;
  /** A 64-bit float. */
  averageSummarizationSuggestionNormalizedEditDistance?: number;
  /** A 32-bit float. */
  averageTurnCount?: number;
  /** A 64-bit float. */
  avgConversationClientTurnSentimentEma?: number;
  /** A 32-bit integer. */
  containedConversationCount?: number;
  /** A 64-bit float. */
  containedConversationRatio?: number;
  /** A 32-bit integer. */
  conversationAiCoachSuggestionCount?: number;
  /** A 64-bit float. */
  conversationAiCoachSuggestionRatio?: number;
  /** A 32-bit integer. */
  conversationCount?: number;
  /** A 64-bit float. */
  conversationSuggestedSummaryRatio?: number;
  /** A 32-bit integer. */
  conversationTotalAgentMessageCount?: number;
  /** A 32-bit integer. */
  conversationTotalCustomerMessageCount?: number;
  /** A 64-bit float. */
  conversationalAgentsAverageAudioInAudioOutLatency?: number;
  /** A 64-bit float. */
  conversationalAgentsAverageEndToEndLatency?: number;
  /** A 64-bit float. */
  conversationalAgentsAverageLlmCallLatency?: number;
  /** A 64-bit float. */
  conversationalAgentsAverageTtsLatency?: number;
  /** A 64-bit float. */
  dialogflowAverageWebhookLatency?: number;
  /** A 64-bit float. */
  dialogflowConversationsEscalationCount?: number;
  /** A 64-bit float. */
  dialogflowConversationsEscalationRatio?: number;
  /** A 64-bit float. */
  dialogflowInteractionsNoInputRatio?: number;
  /** A 64-bit float. */
  dialogflowInteractionsNoMatchRatio?: number;
  /** A 64-bit float. */
  dialogflowWebhookFailureRatio?: number;
  /** A 64-bit float. */
  dialogflowWebhookTimeoutRatio?: number;
  /** A 64-bit float. */
  knowledgeAssistNegativeFeedbackRatio?: number;
  /** A 64-bit float. */
  knowledgeAssistPositiveFeedbackRatio?: number;
  /** A 32-bit integer. */
  knowledgeAssistResultCount?: number;
  /** A 64-bit float. */
  knowledgeAssistUriClickRatio?: number;
  /** A 64-bit float. */
  knowledgeSearchAgentQuerySourceRatio?: number;
  /** A 64-bit float. */
  knowledgeSearchNegativeFeedbackRatio?: number;
  /** A 64-bit float. */
  knowledgeSearchPositiveFeedbackRatio?: number;
  /** A 32-bit integer. */
  knowledgeSearchResultCount?: number;
  /** A 64-bit float. */
  knowledgeSearchSuggestedQuerySourceRatio?: number;
  /** A 64-bit float. */
  knowledgeSearchUriClickRatio?: number;
  qaTagScores?: GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceDataPointConversationMeasureQaTagScore[];
  /** A 64-bit float. */
  summarizationSuggestionEditRatio?: number;
  /** A 32-bit integer. */
  summarizationSuggestionResultCount?: number;
}

export interface GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceDataPointConversationMeasureQaTagScore {
  /** A 64-bit float. */
  averageTagNormalizedScore?: number;
  tag?: string;
}

export interface GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceDataPointDialogflowInteractionMeasure {
  percentileAudioInAudioOutLatency?: GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceDataPointPercentileResult;
  percentileEndToEndLatency?: GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceDataPointPercentileResult;
  percentileLlmCallLatency?: GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceDataPointPercentileResult;
  percentileToolUseLatency?: GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceDataPointPercentileResult;
  percentileTtsLatency?: GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceDataPointPercentileResult;
}

export interface GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceDataPointPercentileResult {
  /** A 64-bit float. */
  p50?: number;
  /** A 64-bit float. */
  p90?: number;
  /** A 64-bit float. */
  p99?: number;
}

export interface GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceTimeSeries {
  dataPoints?: GoogleCloudContactcenterinsightsV1QueryMetricsResponseSliceDataPoint[];
}

export type GoogleCloudContactcenterinsightsV1QueryPerformanceOverviewMetadata = Record<
  string,
  unknown
>;

export interface GoogleCloudContactcenterinsightsV1QueryPerformanceOverviewResponse {
  summaryText?: string;
}

export interface GoogleCloudContactcenterinsightsV1RedactionConfig {
  deidentifyTemplate?: string;
  inspectTemplate?: string;
}

export interface GoogleCloudContactcenterinsightsV1RuntimeAnnotation {
  annotationId?: string;
  answerFeedback?: GoogleCloudContactcenterinsightsV1AnswerFeedback;
  articleSuggestion?: GoogleCloudContactcenterinsightsV1ArticleSuggestionData;
  cesEndSessionAnnotation?: GoogleCloudContactcenterinsightsV1CesEndSessionAnnotation;
  cesTurnAnnotation?: GoogleCloudContactcenterinsightsV1CesTurnAnnotation;
  conversationSummarizationSuggestion?: GoogleCloudContactcenterinsightsV1ConversationSummarizationSuggestionData;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  dialogflowInteraction?: GoogleCloudContactcenterinsightsV1DialogflowInteractionData;
  endBoundary?: GoogleCloudContactcenterinsightsV1AnnotationBoundary;
  faqAnswer?: GoogleCloudContactcenterinsightsV1FaqAnswerData;
  smartComposeSuggestion?: GoogleCloudContactcenterinsightsV1SmartComposeSuggestionData;
  smartReply?: GoogleCloudContactcenterinsightsV1SmartReplyData;
  startBoundary?: GoogleCloudContactcenterinsightsV1AnnotationBoundary;
  userInput?: GoogleCloudContactcenterinsightsV1RuntimeAnnotationUserInput;
}

export interface GoogleCloudContactcenterinsightsV1RuntimeAnnotationUserInput {
  generatorName?: string;
  query?: string;
  querySource?: 'QUERY_SOURCE_UNSPECIFIED' | 'AGENT_QUERY' | 'SUGGESTED_QUERY' | (string & {});
}

export interface GoogleCloudContactcenterinsightsV1SampleConversationsMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly partialErrors?: GoogleRpcStatus[];
  readonly request?: GoogleCloudContactcenterinsightsV1SampleConversationsRequest;
  readonly sampleConversationsStats?: GoogleCloudContactcenterinsightsV1SampleConversationsMetadataSampleConversationsStats;
}

export interface GoogleCloudContactcenterinsightsV1SampleConversationsMetadataSampleConversationsStats {
  /** A 32-bit integer. */
  readonly failedSampleCount?: number;
  /** A 32-bit integer. */
  readonly successfulSampleCount?: number;
}

export interface GoogleCloudContactcenterinsightsV1SampleConversationsRequest {
  destinationDataset?: GoogleCloudContactcenterinsightsV1Dataset;
  parent?: string;
  sampleRule?: GoogleCloudContactcenterinsightsV1SampleRule;
}

export type GoogleCloudContactcenterinsightsV1SampleConversationsResponse = Record<string, unknown>;

export interface GoogleCloudContactcenterinsightsV1SampleRule {
  conversationFilter?: string;
  dimension?: string;
  /** A 64-bit float. */
  samplePercentage?: number;
  /** A 64-bit integer, in decimal. */
  sampleRow?: string;
}

export interface GoogleCloudContactcenterinsightsV1SentimentData {
  /** A 32-bit float. */
  magnitude?: number;
  /** A 32-bit float. */
  score?: number;
}

export interface GoogleCloudContactcenterinsightsV1SherlockStep {
  readonly textInput?: string[];
  readonly thought?: string;
  readonly toolCalls?: GoogleCloudContactcenterinsightsV1ToolCall[];
  readonly toolOutput?: { [key: string]: unknown };
}

export type GoogleCloudContactcenterinsightsV1SilenceData = Record<string, unknown>;

export interface GoogleCloudContactcenterinsightsV1SmartComposeSuggestionData {
  /** A 64-bit float. */
  confidenceScore?: number;
  metadata?: { [key: string]: string };
  queryRecord?: string;
  suggestion?: string;
}

export interface GoogleCloudContactcenterinsightsV1SmartReplyData {
  /** A 64-bit float. */
  confidenceScore?: number;
  metadata?: { [key: string]: string };
  queryRecord?: string;
  reply?: string;
}

export interface GoogleCloudContactcenterinsightsV1SpeechConfig {
  disableWordTimeOffsets?: boolean;
  speechRecognizer?: string;
}

export interface GoogleCloudContactcenterinsightsV1TestCorrelationConfigMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  dataset?: string;
  stats?: GoogleCloudContactcenterinsightsV1TestCorrelationConfigMetadataFullConversationCorrelationStats;
}

export interface GoogleCloudContactcenterinsightsV1TestCorrelationConfigMetadataFullConversationCorrelationStats {
  conversationCorrelationErrors?: GoogleCloudContactcenterinsightsV1TestCorrelationConfigMetadataFullConversationCorrelationStatsConversationCorrelationError[];
  /** A 32-bit integer. */
  correlatedConversationsCount?: number;
  /** A 32-bit integer. */
  failedConversationsCount?: number;
  partialErrors?: GoogleRpcStatus[];
  /** A 32-bit integer. */
  sampledConversationsCount?: number;
}

export interface GoogleCloudContactcenterinsightsV1TestCorrelationConfigMetadataFullConversationCorrelationStatsConversationCorrelationError {
  conversation?: string;
  status?: GoogleRpcStatus;
}

export interface GoogleCloudContactcenterinsightsV1TestCorrelationConfigResponse {
  detailedResults?: GoogleCloudContactcenterinsightsV1TestCorrelationConfigResponseDetailedCorrelationResults;
  partialErrors?: GoogleRpcStatus[];
}

export interface GoogleCloudContactcenterinsightsV1TestCorrelationConfigResponseDetailedCorrelationResults {
  constraintResults?: GoogleCloudContactcenterinsightsV1ConstraintEvaluationResult[];
  joinKeyResults?: GoogleCloudContactcenterinsightsV1ConversationCorrelationResult[];
}

export interface GoogleCloudContactcenterinsightsV1ToolCall {
  readonly input?: { [key: string]: unknown };
  readonly toolName?: string;
}

export interface GoogleCloudContactcenterinsightsV1UndeployIssueModelMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  request?: GoogleCloudContactcenterinsightsV1UndeployIssueModelRequest;
}

export interface GoogleCloudContactcenterinsightsV1UndeployIssueModelRequest {
  name?: string;
}

export type GoogleCloudContactcenterinsightsV1UndeployIssueModelResponse = Record<string, unknown>;

export interface GoogleCloudContactcenterinsightsV1UpdateQaQuestionTagMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly request?: GoogleCloudContactcenterinsightsV1UpdateQaQuestionTagRequest;
}

export interface GoogleCloudContactcenterinsightsV1UpdateQaQuestionTagRequest {
  qaQuestionTag?: GoogleCloudContactcenterinsightsV1QaQuestionTag;
  /** Names of fields, with commas between them. */
  updateMask?: string;
}

export interface GoogleCloudContactcenterinsightsV1UploadConversationMetadata {
  readonly analysisOperation?: string;
  readonly appliedRedactionConfig?: GoogleCloudContactcenterinsightsV1RedactionConfig;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly request?: GoogleCloudContactcenterinsightsV1UploadConversationRequest;
}

export interface GoogleCloudContactcenterinsightsV1UploadConversationRequest {
  conversation?: GoogleCloudContactcenterinsightsV1Conversation;
  conversationId?: string;
  parent?: string;
  redactionConfig?: GoogleCloudContactcenterinsightsV1RedactionConfig;
  speechConfig?: GoogleCloudContactcenterinsightsV1SpeechConfig;
}

export interface GoogleRpcStatus {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

export interface GoogleTypeInterval {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}
