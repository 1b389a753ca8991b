import type { UnknownPayload } from './operation.js';

/** A message of `google/rpc/error_details.proto`, as JSON has it. */
type Detail<TName extends string, TFields> = {
  readonly '@type': `type.googleapis.com/google.rpc.${TName}`;
} & { readonly [K in keyof TFields]?: TFields[K] };

/** Why a request failed, for programs. */
export type ErrorInfo = Detail<
  'ErrorInfo',
  { reason: string; domain: string; metadata: Readonly<Record<string, string>> }
>;

/** When to ask again: a duration as `3.5s`. */
export type RetryInfo = Detail<'RetryInfo', { retryDelay: string }>;

/** Which quotas are used up. */
export type QuotaFailure = Detail<
  'QuotaFailure',
  { violations: readonly { readonly subject?: string; readonly description?: string }[] }
>;

/** What has to be so before. */
export type PreconditionFailure = Detail<
  'PreconditionFailure',
  {
    violations: readonly {
      readonly type?: string;
      readonly subject?: string;
      readonly description?: string;
    }[];
  }
>;

/** Which fields of the request are wrong. */
export type BadRequest = Detail<
  'BadRequest',
  { fieldViolations: readonly { readonly field?: string; readonly description?: string }[] }
>;

/** Where to read on. */
export type Help = Detail<
  'Help',
  { links: readonly { readonly description?: string; readonly url?: string }[] }
>;

/** The message for users. */
export type LocalizedMessage = Detail<'LocalizedMessage', { locale: string; message: string }>;

/** A detail of an error: `isPayload(detail, 'type.googleapis.com/google.rpc.ErrorInfo')` narrows to one. */
export type ErrorDetail =
  | ErrorInfo
  | RetryInfo
  | QuotaFailure
  | PreconditionFailure
  | BadRequest
  | Help
  | LocalizedMessage
  | UnknownPayload;
