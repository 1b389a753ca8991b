export interface GoogleCloudTexttospeechV1beta1SynthesizeLongAudioMetadata {
  /**
   * A moment, as RFC 3339 writes it.
   * @deprecated
   */
  lastUpdateTime?: string;
  /** A 64-bit float. */
  progressPercentage?: number;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export interface SynthesizeLongAudioMetadata {
  /**
   * A moment, as RFC 3339 writes it.
   * @deprecated
   */
  lastUpdateTime?: string;
  /** A 64-bit float. */
  progressPercentage?: number;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}
