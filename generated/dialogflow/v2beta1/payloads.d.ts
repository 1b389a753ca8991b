export interface GoogleCloudDialogflowV2beta1BatchUpdateEntityTypesResponse {
  entityTypes?: GoogleCloudDialogflowV2beta1EntityType[];
}

export interface GoogleCloudDialogflowV2beta1BatchUpdateIntentsResponse {
  intents?: GoogleCloudDialogflowV2beta1Intent[];
}

export interface GoogleCloudDialogflowV2beta1ClearSuggestionFeatureConfigOperationMetadata {
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
    | 'DIALOGFLOW_ASSIST'
    | 'CONVERSATION_SUMMARIZATION'
    | 'KNOWLEDGE_SEARCH'
    | 'KNOWLEDGE_ASSIST'
    | (string & {});
}

export interface GoogleCloudDialogflowV2beta1Context {
  /** A 32-bit integer. */
  lifespanCount?: number;
  name?: string;
  parameters?: { [key: string]: unknown };
}

export interface GoogleCloudDialogflowV2beta1EncryptionSpec {
  kmsKey?: string;
  name?: string;
}

export interface GoogleCloudDialogflowV2beta1EntityType {
  autoExpansionMode?:
    | 'AUTO_EXPANSION_MODE_UNSPECIFIED'
    | 'AUTO_EXPANSION_MODE_DEFAULT'
    | (string & {});
  displayName?: string;
  enableFuzzyExtraction?: boolean;
  entities?: GoogleCloudDialogflowV2beta1EntityTypeEntity[];
  kind?: 'KIND_UNSPECIFIED' | 'KIND_MAP' | 'KIND_LIST' | 'KIND_REGEXP' | (string & {});
  name?: string;
}

export interface GoogleCloudDialogflowV2beta1EntityTypeEntity {
  synonyms?: string[];
  value?: string;
}

export interface GoogleCloudDialogflowV2beta1ExportAgentResponse {
  /** Bytes, in base64. */
  agentContent?: string;
  agentUri?: string;
}

export interface GoogleCloudDialogflowV2beta1ExportOperationMetadata {
  exportedGcsDestination?: GoogleCloudDialogflowV2beta1GcsDestination;
}

export interface GoogleCloudDialogflowV2beta1GcsDestination {
  uri?: string;
}

export interface GoogleCloudDialogflowV2beta1ImportDocumentsResponse {
  warnings?: GoogleRpcStatus[];
}

export interface GoogleCloudDialogflowV2beta1InitializeEncryptionSpecMetadata {
  readonly request?: GoogleCloudDialogflowV2beta1InitializeEncryptionSpecRequest;
}

export interface GoogleCloudDialogflowV2beta1InitializeEncryptionSpecRequest {
  encryptionSpec?: GoogleCloudDialogflowV2beta1EncryptionSpec;
}

export interface GoogleCloudDialogflowV2beta1Intent {
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
    | 'TELEPHONY'
    | 'GOOGLE_HANGOUTS'
    | (string & {})
  )[];
  displayName?: string;
  endInteraction?: boolean;
  events?: string[];
  readonly followupIntentInfo?: GoogleCloudDialogflowV2beta1IntentFollowupIntentInfo[];
  inputContextNames?: string[];
  isFallback?: boolean;
  liveAgentHandoff?: boolean;
  messages?: GoogleCloudDialogflowV2beta1IntentMessage[];
  mlDisabled?: boolean;
  /** @deprecated */
  mlEnabled?: boolean;
  name?: string;
  outputContexts?: GoogleCloudDialogflowV2beta1Context[];
  parameters?: GoogleCloudDialogflowV2beta1IntentParameter[];
  parentFollowupIntentName?: string;
  /** A 32-bit integer. */
  priority?: number;
  resetContexts?: boolean;
  readonly rootFollowupIntentName?: string;
  trainingPhrases?: GoogleCloudDialogflowV2beta1IntentTrainingPhrase[];
  webhookState?:
    | 'WEBHOOK_STATE_UNSPECIFIED'
    | 'WEBHOOK_STATE_ENABLED'
    | 'WEBHOOK_STATE_ENABLED_FOR_SLOT_FILLING'
    | (string & {});
}

export interface GoogleCloudDialogflowV2beta1IntentFollowupIntentInfo {
  followupIntentName?: string;
  parentFollowupIntentName?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessage {
  basicCard?: GoogleCloudDialogflowV2beta1IntentMessageBasicCard;
  browseCarouselCard?: GoogleCloudDialogflowV2beta1IntentMessageBrowseCarouselCard;
  card?: GoogleCloudDialogflowV2beta1IntentMessageCard;
  carouselSelect?: GoogleCloudDialogflowV2beta1IntentMessageCarouselSelect;
  image?: GoogleCloudDialogflowV2beta1IntentMessageImage;
  linkOutSuggestion?: GoogleCloudDialogflowV2beta1IntentMessageLinkOutSuggestion;
  listSelect?: GoogleCloudDialogflowV2beta1IntentMessageListSelect;
  mediaContent?: GoogleCloudDialogflowV2beta1IntentMessageMediaContent;
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
    | 'TELEPHONY'
    | 'GOOGLE_HANGOUTS'
    | (string & {});
  quickReplies?: GoogleCloudDialogflowV2beta1IntentMessageQuickReplies;
  rbmCarouselRichCard?: GoogleCloudDialogflowV2beta1IntentMessageRbmCarouselCard;
  rbmStandaloneRichCard?: GoogleCloudDialogflowV2beta1IntentMessageRbmStandaloneCard;
  rbmText?: GoogleCloudDialogflowV2beta1IntentMessageRbmText;
  simpleResponses?: GoogleCloudDialogflowV2beta1IntentMessageSimpleResponses;
  suggestions?: GoogleCloudDialogflowV2beta1IntentMessageSuggestions;
  tableCard?: GoogleCloudDialogflowV2beta1IntentMessageTableCard;
  telephonyPlayAudio?: GoogleCloudDialogflowV2beta1IntentMessageTelephonyPlayAudio;
  telephonySynthesizeSpeech?: GoogleCloudDialogflowV2beta1IntentMessageTelephonySynthesizeSpeech;
  telephonyTransferCall?: GoogleCloudDialogflowV2beta1IntentMessageTelephonyTransferCall;
  text?: GoogleCloudDialogflowV2beta1IntentMessageText;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageBasicCard {
  buttons?: GoogleCloudDialogflowV2beta1IntentMessageBasicCardButton[];
  formattedText?: string;
  image?: GoogleCloudDialogflowV2beta1IntentMessageImage;
  subtitle?: string;
  title?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageBasicCardButton {
  openUriAction?: GoogleCloudDialogflowV2beta1IntentMessageBasicCardButtonOpenUriAction;
  title?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageBasicCardButtonOpenUriAction {
  uri?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageBrowseCarouselCard {
  imageDisplayOptions?:
    | 'IMAGE_DISPLAY_OPTIONS_UNSPECIFIED'
    | 'GRAY'
    | 'WHITE'
    | 'CROPPED'
    | 'BLURRED_BACKGROUND'
    | (string & {});
  items?: GoogleCloudDialogflowV2beta1IntentMessageBrowseCarouselCardBrowseCarouselCardItem[];
}

export interface GoogleCloudDialogflowV2beta1IntentMessageBrowseCarouselCardBrowseCarouselCardItem {
  description?: string;
  footer?: string;
  image?: GoogleCloudDialogflowV2beta1IntentMessageImage;
  openUriAction?: GoogleCloudDialogflowV2beta1IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction;
  title?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction {
  url?: string;
  urlTypeHint?: 'URL_TYPE_HINT_UNSPECIFIED' | 'AMP_ACTION' | 'AMP_CONTENT' | (string & {});
}

export interface GoogleCloudDialogflowV2beta1IntentMessageCard {
  buttons?: GoogleCloudDialogflowV2beta1IntentMessageCardButton[];
  imageUri?: string;
  subtitle?: string;
  title?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageCardButton {
  postback?: string;
  text?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageCarouselSelect {
  items?: GoogleCloudDialogflowV2beta1IntentMessageCarouselSelectItem[];
}

export interface GoogleCloudDialogflowV2beta1IntentMessageCarouselSelectItem {
  description?: string;
  image?: GoogleCloudDialogflowV2beta1IntentMessageImage;
  info?: GoogleCloudDialogflowV2beta1IntentMessageSelectItemInfo;
  title?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageColumnProperties {
  header?: string;
  horizontalAlignment?:
    | 'HORIZONTAL_ALIGNMENT_UNSPECIFIED'
    | 'LEADING'
    | 'CENTER'
    | 'TRAILING'
    | (string & {});
}

export interface GoogleCloudDialogflowV2beta1IntentMessageImage {
  accessibilityText?: string;
  imageUri?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageLinkOutSuggestion {
  destinationName?: string;
  uri?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageListSelect {
  items?: GoogleCloudDialogflowV2beta1IntentMessageListSelectItem[];
  subtitle?: string;
  title?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageListSelectItem {
  description?: string;
  image?: GoogleCloudDialogflowV2beta1IntentMessageImage;
  info?: GoogleCloudDialogflowV2beta1IntentMessageSelectItemInfo;
  title?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageMediaContent {
  mediaObjects?: GoogleCloudDialogflowV2beta1IntentMessageMediaContentResponseMediaObject[];
  mediaType?: 'RESPONSE_MEDIA_TYPE_UNSPECIFIED' | 'AUDIO' | (string & {});
}

export interface GoogleCloudDialogflowV2beta1IntentMessageMediaContentResponseMediaObject {
  contentUrl?: string;
  description?: string;
  icon?: GoogleCloudDialogflowV2beta1IntentMessageImage;
  largeImage?: GoogleCloudDialogflowV2beta1IntentMessageImage;
  name?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageQuickReplies {
  quickReplies?: string[];
  title?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageRbmCardContent {
  description?: string;
  media?: GoogleCloudDialogflowV2beta1IntentMessageRbmCardContentRbmMedia;
  suggestions?: GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestion[];
  title?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageRbmCardContentRbmMedia {
  fileUri?: string;
  height?: 'HEIGHT_UNSPECIFIED' | 'SHORT' | 'MEDIUM' | 'TALL' | (string & {});
  thumbnailUri?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageRbmCarouselCard {
  cardContents?: GoogleCloudDialogflowV2beta1IntentMessageRbmCardContent[];
  cardWidth?: 'CARD_WIDTH_UNSPECIFIED' | 'SMALL' | 'MEDIUM' | (string & {});
}

export interface GoogleCloudDialogflowV2beta1IntentMessageRbmStandaloneCard {
  cardContent?: GoogleCloudDialogflowV2beta1IntentMessageRbmCardContent;
  cardOrientation?: 'CARD_ORIENTATION_UNSPECIFIED' | 'HORIZONTAL' | 'VERTICAL' | (string & {});
  thumbnailImageAlignment?:
    | 'THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED'
    | 'LEFT'
    | 'RIGHT'
    | (string & {});
}

export interface GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedAction {
  dial?: GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedActionRbmSuggestedActionDial;
  openUrl?: GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri;
  postbackData?: string;
  shareLocation?: GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation;
  text?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedActionRbmSuggestedActionDial {
  phoneNumber?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri {
  uri?: string;
}

export type GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation =
  Record<string, unknown>;

export interface GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedReply {
  postbackData?: string;
  text?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestion {
  action?: GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedAction;
  reply?: GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestedReply;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageRbmText {
  rbmSuggestion?: GoogleCloudDialogflowV2beta1IntentMessageRbmSuggestion[];
  text?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageSelectItemInfo {
  key?: string;
  synonyms?: string[];
}

export interface GoogleCloudDialogflowV2beta1IntentMessageSimpleResponse {
  displayText?: string;
  ssml?: string;
  textToSpeech?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageSimpleResponses {
  simpleResponses?: GoogleCloudDialogflowV2beta1IntentMessageSimpleResponse[];
}

export interface GoogleCloudDialogflowV2beta1IntentMessageSuggestion {
  title?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageSuggestions {
  suggestions?: GoogleCloudDialogflowV2beta1IntentMessageSuggestion[];
}

export interface GoogleCloudDialogflowV2beta1IntentMessageTableCard {
  buttons?: GoogleCloudDialogflowV2beta1IntentMessageBasicCardButton[];
  columnProperties?: GoogleCloudDialogflowV2beta1IntentMessageColumnProperties[];
  image?: GoogleCloudDialogflowV2beta1IntentMessageImage;
  rows?: GoogleCloudDialogflowV2beta1IntentMessageTableCardRow[];
  subtitle?: string;
  title?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageTableCardCell {
  text?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageTableCardRow {
  cells?: GoogleCloudDialogflowV2beta1IntentMessageTableCardCell[];
  dividerAfter?: boolean;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageTelephonyPlayAudio {
  audioUri?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageTelephonySynthesizeSpeech {
  ssml?: string;
  text?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageTelephonyTransferCall {
  phoneNumber?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentMessageText {
  text?: string[];
}

export interface GoogleCloudDialogflowV2beta1IntentParameter {
  defaultValue?: string;
  displayName?: string;
  entityTypeDisplayName?: string;
  isList?: boolean;
  mandatory?: boolean;
  name?: string;
  prompts?: string[];
  value?: string;
}

export interface GoogleCloudDialogflowV2beta1IntentTrainingPhrase {
  name?: string;
  parts?: GoogleCloudDialogflowV2beta1IntentTrainingPhrasePart[];
  /** A 32-bit integer. */
  timesAddedCount?: number;
  type?: 'TYPE_UNSPECIFIED' | 'EXAMPLE' | 'TEMPLATE' | (string & {});
}

export interface GoogleCloudDialogflowV2beta1IntentTrainingPhrasePart {
  alias?: string;
  entityType?: string;
  text?: string;
  userDefined?: boolean;
}

export interface GoogleCloudDialogflowV2beta1KnowledgeOperationMetadata {
  exportOperationMetadata?: GoogleCloudDialogflowV2beta1ExportOperationMetadata;
  knowledgeBase?: string;
  readonly state?: 'STATE_UNSPECIFIED' | 'PENDING' | 'RUNNING' | 'DONE' | (string & {});
}

export interface GoogleCloudDialogflowV2beta1SetSuggestionFeatureConfigOperationMetadata {
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
    | 'DIALOGFLOW_ASSIST'
    | 'CONVERSATION_SUMMARIZATION'
    | 'KNOWLEDGE_SEARCH'
    | 'KNOWLEDGE_ASSIST'
    | (string & {});
}

export interface GoogleRpcStatus {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}
