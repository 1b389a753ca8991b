export interface GoogleCloudDialogflowV2BatchUpdateEntityTypesResponse {
  entityTypes?: GoogleCloudDialogflowV2EntityType[];
}

export interface GoogleCloudDialogflowV2BatchUpdateIntentsResponse {
  intents?: GoogleCloudDialogflowV2Intent[];
}

export interface GoogleCloudDialogflowV2ClearSuggestionFeatureConfigOperationMetadata {
  conversationProfile?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  participantRole?:
    | 'ROLE_UNSPECIFIED'
    | 'HUMAN_AGENT'
    | 'AUTOMATED_AGENT'
    | 'END_USER'
    | (string & {});
  suggestionFeatureType?:
    | 'TYPE_UNSPECIFIED'
    | 'ARTICLE_SUGGESTION'
    | 'FAQ'
    | 'SMART_REPLY'
    | 'CONVERSATION_SUMMARIZATION'
    | 'KNOWLEDGE_SEARCH'
    | 'KNOWLEDGE_ASSIST'
    | (string & {});
}

export interface GoogleCloudDialogflowV2Context {
  /** A 32-bit integer. */
  lifespanCount?: number;
  name?: string;
  parameters?: { [key: string]: unknown };
}

export interface GoogleCloudDialogflowV2CreateConversationDatasetOperationMetadata {
  conversationDataset?: string;
}

export interface GoogleCloudDialogflowV2CreateConversationModelEvaluationOperationMetadata {
  conversationModel?: string;
  conversationModelEvaluation?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  state?:
    | 'STATE_UNSPECIFIED'
    | 'INITIALIZING'
    | 'RUNNING'
    | 'CANCELLED'
    | 'SUCCEEDED'
    | 'FAILED'
    | (string & {});
}

export interface GoogleCloudDialogflowV2CreateConversationModelOperationMetadata {
  conversationModel?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  doneTime?: string;
  state?:
    | 'STATE_UNSPECIFIED'
    | 'PENDING'
    | 'SUCCEEDED'
    | 'FAILED'
    | 'CANCELLED'
    | 'CANCELLING'
    | 'TRAINING'
    | (string & {});
}

export type GoogleCloudDialogflowV2DeleteConversationDatasetOperationMetadata = Record<
  string,
  unknown
>;

export interface GoogleCloudDialogflowV2DeleteConversationModelOperationMetadata {
  conversationModel?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  doneTime?: string;
}

export interface GoogleCloudDialogflowV2DeployConversationModelOperationMetadata {
  conversationModel?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  doneTime?: string;
}

export interface GoogleCloudDialogflowV2EncryptionSpec {
  kmsKey?: string;
  name?: string;
}

export interface GoogleCloudDialogflowV2EntityType {
  autoExpansionMode?:
    | 'AUTO_EXPANSION_MODE_UNSPECIFIED'
    | 'AUTO_EXPANSION_MODE_DEFAULT'
    | (string & {});
  displayName?: string;
  enableFuzzyExtraction?: boolean;
  entities?: GoogleCloudDialogflowV2EntityTypeEntity[];
  kind?: 'KIND_UNSPECIFIED' | 'KIND_MAP' | 'KIND_LIST' | 'KIND_REGEXP' | (string & {});
  name?: string;
}

export interface GoogleCloudDialogflowV2EntityTypeEntity {
  synonyms?: string[];
  value?: string;
}

export interface GoogleCloudDialogflowV2ExportAgentResponse {
  /** Bytes, in base64. */
  agentContent?: string;
  agentUri?: string;
}

export interface GoogleCloudDialogflowV2ExportOperationMetadata {
  exportedGcsDestination?: GoogleCloudDialogflowV2GcsDestination;
}

export interface GoogleCloudDialogflowV2GcsDestination {
  uri?: string;
}

export interface GoogleCloudDialogflowV2ImportConversationDataOperationMetadata {
  conversationDataset?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  partialFailures?: GoogleRpcStatus[];
}

export interface GoogleCloudDialogflowV2ImportConversationDataOperationResponse {
  conversationDataset?: string;
  /** A 32-bit integer. */
  importCount?: number;
}

export interface GoogleCloudDialogflowV2ImportDocumentsResponse {
  warnings?: GoogleRpcStatus[];
}

export interface GoogleCloudDialogflowV2InitializeEncryptionSpecMetadata {
  readonly request?: GoogleCloudDialogflowV2InitializeEncryptionSpecRequest;
}

export interface GoogleCloudDialogflowV2InitializeEncryptionSpecRequest {
  encryptionSpec?: GoogleCloudDialogflowV2EncryptionSpec;
}

export interface GoogleCloudDialogflowV2Intent {
  action?: string;
  defaultResponsePlatforms?: (
    | 'PLATFORM_UNSPECIFIED'
    | 'FACEBOOK'
    | 'SLACK'
    | 'TELEGRAM'
    | 'KIK'
    | 'SKYPE'
    | 'LINE'
    | 'VIBER'
    | 'ACTIONS_ON_GOOGLE'
    | 'GOOGLE_HANGOUTS'
    | (string & {})
  )[];
  displayName?: string;
  endInteraction?: boolean;
  events?: string[];
  readonly followupIntentInfo?: GoogleCloudDialogflowV2IntentFollowupIntentInfo[];
  inputContextNames?: string[];
  isFallback?: boolean;
  liveAgentHandoff?: boolean;
  messages?: GoogleCloudDialogflowV2IntentMessage[];
  mlDisabled?: boolean;
  name?: string;
  outputContexts?: GoogleCloudDialogflowV2Context[];
  parameters?: GoogleCloudDialogflowV2IntentParameter[];
  parentFollowupIntentName?: string;
  /** A 32-bit integer. */
  priority?: number;
  resetContexts?: boolean;
  readonly rootFollowupIntentName?: string;
  trainingPhrases?: GoogleCloudDialogflowV2IntentTrainingPhrase[];
  webhookState?:
    | 'WEBHOOK_STATE_UNSPECIFIED'
    | 'WEBHOOK_STATE_ENABLED'
    | 'WEBHOOK_STATE_ENABLED_FOR_SLOT_FILLING'
    | (string & {});
}

export interface GoogleCloudDialogflowV2IntentFollowupIntentInfo {
  followupIntentName?: string;
  parentFollowupIntentName?: string;
}

export interface GoogleCloudDialogflowV2IntentMessage {
  basicCard?: GoogleCloudDialogflowV2IntentMessageBasicCard;
  browseCarouselCard?: GoogleCloudDialogflowV2IntentMessageBrowseCarouselCard;
  card?: GoogleCloudDialogflowV2IntentMessageCard;
  carouselSelect?: GoogleCloudDialogflowV2IntentMessageCarouselSelect;
  image?: GoogleCloudDialogflowV2IntentMessageImage;
  linkOutSuggestion?: GoogleCloudDialogflowV2IntentMessageLinkOutSuggestion;
  listSelect?: GoogleCloudDialogflowV2IntentMessageListSelect;
  mediaContent?: GoogleCloudDialogflowV2IntentMessageMediaContent;
  payload?: { [key: string]: unknown };
  platform?:
    | 'PLATFORM_UNSPECIFIED'
    | 'FACEBOOK'
    | 'SLACK'
    | 'TELEGRAM'
    | 'KIK'
    | 'SKYPE'
    | 'LINE'
    | 'VIBER'
    | 'ACTIONS_ON_GOOGLE'
    | 'GOOGLE_HANGOUTS'
    | (string & {});
  quickReplies?: GoogleCloudDialogflowV2IntentMessageQuickReplies;
  simpleResponses?: GoogleCloudDialogflowV2IntentMessageSimpleResponses;
  suggestions?: GoogleCloudDialogflowV2IntentMessageSuggestions;
  tableCard?: GoogleCloudDialogflowV2IntentMessageTableCard;
  text?: GoogleCloudDialogflowV2IntentMessageText;
}

export interface GoogleCloudDialogflowV2IntentMessageBasicCard {
  buttons?: GoogleCloudDialogflowV2IntentMessageBasicCardButton[];
  formattedText?: string;
  image?: GoogleCloudDialogflowV2IntentMessageImage;
  subtitle?: string;
  title?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageBasicCardButton {
  openUriAction?: GoogleCloudDialogflowV2IntentMessageBasicCardButtonOpenUriAction;
  title?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageBasicCardButtonOpenUriAction {
  uri?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageBrowseCarouselCard {
  imageDisplayOptions?:
    | 'IMAGE_DISPLAY_OPTIONS_UNSPECIFIED'
    | 'GRAY'
    | 'WHITE'
    | 'CROPPED'
    | 'BLURRED_BACKGROUND'
    | (string & {});
  items?: GoogleCloudDialogflowV2IntentMessageBrowseCarouselCardBrowseCarouselCardItem[];
}

export interface GoogleCloudDialogflowV2IntentMessageBrowseCarouselCardBrowseCarouselCardItem {
  description?: string;
  footer?: string;
  image?: GoogleCloudDialogflowV2IntentMessageImage;
  openUriAction?: GoogleCloudDialogflowV2IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction;
  title?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction {
  url?: string;
  urlTypeHint?: 'URL_TYPE_HINT_UNSPECIFIED' | 'AMP_ACTION' | 'AMP_CONTENT' | (string & {});
}

export interface GoogleCloudDialogflowV2IntentMessageCard {
  buttons?: GoogleCloudDialogflowV2IntentMessageCardButton[];
  imageUri?: string;
  subtitle?: string;
  title?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageCardButton {
  postback?: string;
  text?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageCarouselSelect {
  items?: GoogleCloudDialogflowV2IntentMessageCarouselSelectItem[];
}

export interface GoogleCloudDialogflowV2IntentMessageCarouselSelectItem {
  description?: string;
  image?: GoogleCloudDialogflowV2IntentMessageImage;
  info?: GoogleCloudDialogflowV2IntentMessageSelectItemInfo;
  title?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageColumnProperties {
  header?: string;
  horizontalAlignment?:
    | 'HORIZONTAL_ALIGNMENT_UNSPECIFIED'
    | 'LEADING'
    | 'CENTER'
    | 'TRAILING'
    | (string & {});
}

export interface GoogleCloudDialogflowV2IntentMessageImage {
  accessibilityText?: string;
  imageUri?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageLinkOutSuggestion {
  destinationName?: string;
  uri?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageListSelect {
  items?: GoogleCloudDialogflowV2IntentMessageListSelectItem[];
  subtitle?: string;
  title?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageListSelectItem {
  description?: string;
  image?: GoogleCloudDialogflowV2IntentMessageImage;
  info?: GoogleCloudDialogflowV2IntentMessageSelectItemInfo;
  title?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageMediaContent {
  mediaObjects?: GoogleCloudDialogflowV2IntentMessageMediaContentResponseMediaObject[];
  mediaType?: 'RESPONSE_MEDIA_TYPE_UNSPECIFIED' | 'AUDIO' | (string & {});
}

export interface GoogleCloudDialogflowV2IntentMessageMediaContentResponseMediaObject {
  contentUrl?: string;
  description?: string;
  icon?: GoogleCloudDialogflowV2IntentMessageImage;
  largeImage?: GoogleCloudDialogflowV2IntentMessageImage;
  name?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageQuickReplies {
  quickReplies?: string[];
  title?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageSelectItemInfo {
  key?: string;
  synonyms?: string[];
}

export interface GoogleCloudDialogflowV2IntentMessageSimpleResponse {
  displayText?: string;
  ssml?: string;
  textToSpeech?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageSimpleResponses {
  simpleResponses?: GoogleCloudDialogflowV2IntentMessageSimpleResponse[];
}

export interface GoogleCloudDialogflowV2IntentMessageSuggestion {
  title?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageSuggestions {
  suggestions?: GoogleCloudDialogflowV2IntentMessageSuggestion[];
}

export interface GoogleCloudDialogflowV2IntentMessageTableCard {
  buttons?: GoogleCloudDialogflowV2IntentMessageBasicCardButton[];
  columnProperties?: GoogleCloudDialogflowV2IntentMessageColumnProperties[];
  image?: GoogleCloudDialogflowV2IntentMessageImage;
  rows?: GoogleCloudDialogflowV2IntentMessageTableCardRow[];
  subtitle?: string;
  title?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageTableCardCell {
  text?: string;
}

export interface GoogleCloudDialogflowV2IntentMessageTableCardRow {
  cells?: GoogleCloudDialogflowV2IntentMessageTableCardCell[];
  dividerAfter?: boolean;
}

export interface GoogleCloudDialogflowV2IntentMessageText {
  text?: string[];
}

export interface GoogleCloudDialogflowV2IntentParameter {
  defaultValue?: string;
  displayName?: string;
  entityTypeDisplayName?: string;
  isList?: boolean;
  mandatory?: boolean;
  name?: string;
  prompts?: string[];
  value?: string;
}

export interface GoogleCloudDialogflowV2IntentTrainingPhrase {
  readonly name?: string;
  parts?: GoogleCloudDialogflowV2IntentTrainingPhrasePart[];
  /** A 32-bit integer. */
  timesAddedCount?: number;
  type?: 'TYPE_UNSPECIFIED' | 'EXAMPLE' | 'TEMPLATE' | (string & {});
}

export interface GoogleCloudDialogflowV2IntentTrainingPhrasePart {
  alias?: string;
  entityType?: string;
  text?: string;
  userDefined?: boolean;
}

export interface GoogleCloudDialogflowV2KnowledgeOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  doneTime?: string;
  exportOperationMetadata?: GoogleCloudDialogflowV2ExportOperationMetadata;
  knowledgeBase?: string;
  readonly state?: 'STATE_UNSPECIFIED' | 'PENDING' | 'RUNNING' | 'DONE' | (string & {});
}

export interface GoogleCloudDialogflowV2SetSuggestionFeatureConfigOperationMetadata {
  conversationProfile?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  participantRole?:
    | 'ROLE_UNSPECIFIED'
    | 'HUMAN_AGENT'
    | 'AUTOMATED_AGENT'
    | 'END_USER'
    | (string & {});
  suggestionFeatureType?:
    | 'TYPE_UNSPECIFIED'
    | 'ARTICLE_SUGGESTION'
    | 'FAQ'
    | 'SMART_REPLY'
    | 'CONVERSATION_SUMMARIZATION'
    | 'KNOWLEDGE_SEARCH'
    | 'KNOWLEDGE_ASSIST'
    | (string & {});
}

export interface GoogleCloudDialogflowV2UndeployConversationModelOperationMetadata {
  conversationModel?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  doneTime?: string;
}

export interface GoogleRpcStatus {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}
