export interface LongRunningRecognizeMetadata {
  /** A moment, as RFC 3339 writes it. */
  lastUpdateTime?: string;
  /** A 32-bit integer. */
  progressPercent?: number;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  readonly uri?: string;
}

export interface LongRunningRecognizeResponse {
  outputConfig?: TranscriptOutputConfig;
  outputError?: Status;
  /** A 64-bit integer, in decimal. */
  requestId?: string;
  results?: SpeechRecognitionResult[];
  speechAdaptationInfo?: SpeechAdaptationInfo;
  /** A duration in seconds: `3.5s`. */
  totalBilledTime?: string;
}

export interface SpeechAdaptationInfo {
  adaptationTimeout?: boolean;
  timeoutMessage?: string;
}

export interface SpeechRecognitionAlternative {
  /** A 32-bit float. */
  confidence?: number;
  transcript?: string;
  words?: WordInfo[];
}

export interface SpeechRecognitionResult {
  alternatives?: SpeechRecognitionAlternative[];
  /** A 32-bit integer. */
  channelTag?: number;
  readonly languageCode?: string;
  /** A duration in seconds: `3.5s`. */
  resultEndTime?: string;
}

export interface Status {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

export interface TranscriptOutputConfig {
  gcsUri?: string;
}

export interface WordInfo {
  /** A 32-bit float. */
  confidence?: number;
  /** A duration in seconds: `3.5s`. */
  endTime?: string;
  readonly speakerLabel?: string;
  /**
   * A 32-bit integer.
   * @deprecated
   */
  readonly speakerTag?: number;
  /** A duration in seconds: `3.5s`. */
  startTime?: string;
  word?: string;
}
