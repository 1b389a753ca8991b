import { DocumentLog } from '../document/document-log.js';
import { parseProtoText } from './parse-text.js';
import type { ProtoFile } from './proto-file.js';

/**
 * Types that packages of many services import and none declares, by the file that googleapis has
 * them in: their fields alone. Where a document declares them, that counts.
 */
const COMMON: readonly (readonly [path: string, declarations: string])[] = [
  [
    'google/api/launch_stage.proto',
    `package google.api;
    enum LaunchStage {
      LAUNCH_STAGE_UNSPECIFIED = 0; UNIMPLEMENTED = 6; PRELAUNCH = 7; EARLY_ACCESS = 1;
      ALPHA = 2; BETA = 3; GA = 4; DEPRECATED = 5;
    }`,
  ],
  [
    'google/cloud/common/operation_metadata.proto',
    `package google.cloud.common;
    message OperationMetadata {
      google.protobuf.Timestamp create_time = 1 [(google.api.field_behavior) = OUTPUT_ONLY];
      google.protobuf.Timestamp end_time = 2 [(google.api.field_behavior) = OUTPUT_ONLY];
      string target = 3 [(google.api.field_behavior) = OUTPUT_ONLY];
      string verb = 4 [(google.api.field_behavior) = OUTPUT_ONLY];
      string status_detail = 5 [(google.api.field_behavior) = OUTPUT_ONLY];
      bool cancel_requested = 6 [(google.api.field_behavior) = OUTPUT_ONLY];
      string api_version = 7 [(google.api.field_behavior) = OUTPUT_ONLY];
    }`,
  ],
  [
    'google/iam/v1/policy.proto',
    `package google.iam.v1;
    message Policy {
      int32 version = 1; repeated Binding bindings = 4; repeated AuditConfig audit_configs = 6; bytes etag = 3;
    }
    message Binding { string role = 1; repeated string members = 2; google.type.Expr condition = 3; }
    message AuditConfig { string service = 1; repeated AuditLogConfig audit_log_configs = 3; }
    message AuditLogConfig {
      enum LogType { LOG_TYPE_UNSPECIFIED = 0; ADMIN_READ = 1; DATA_WRITE = 2; DATA_READ = 3; }
      LogType log_type = 1; repeated string exempted_members = 2;
    }`,
  ],
  [
    'google/rpc/code.proto',
    `package google.rpc;
    enum Code {
      OK = 0; CANCELLED = 1; UNKNOWN = 2; INVALID_ARGUMENT = 3; DEADLINE_EXCEEDED = 4; NOT_FOUND = 5;
      ALREADY_EXISTS = 6; PERMISSION_DENIED = 7; UNAUTHENTICATED = 16; RESOURCE_EXHAUSTED = 8;
      FAILED_PRECONDITION = 9; ABORTED = 10; OUT_OF_RANGE = 11; UNIMPLEMENTED = 12; INTERNAL = 13;
      UNAVAILABLE = 14; DATA_LOSS = 15;
    }`,
  ],
  [
    'google/rpc/error_details.proto',
    `package google.rpc;
    message ErrorInfo { string reason = 1; string domain = 2; map<string, string> metadata = 3; }
    message Help { message Link { string description = 1; string url = 2; } repeated Link links = 1; }
    message LocalizedMessage { string locale = 1; string message = 2; }`,
  ],
  [
    'google/type/color.proto',
    `package google.type;
    message Color { float red = 1; float green = 2; float blue = 3; google.protobuf.FloatValue alpha = 4; }`,
  ],
  [
    'google/type/date.proto',
    'package google.type; message Date { int32 year = 1; int32 month = 2; int32 day = 3; }',
  ],
  [
    'google/type/datetime.proto',
    `package google.type;
    message DateTime {
      int32 year = 1; int32 month = 2; int32 day = 3; int32 hours = 4; int32 minutes = 5;
      int32 seconds = 6; int32 nanos = 7;
      oneof time_offset { google.protobuf.Duration utc_offset = 8; TimeZone time_zone = 9; }
    }
    message TimeZone { string id = 1; string version = 2; }`,
  ],
  [
    'google/type/dayofweek.proto',
    `package google.type;
    enum DayOfWeek {
      DAY_OF_WEEK_UNSPECIFIED = 0; MONDAY = 1; TUESDAY = 2; WEDNESDAY = 3; THURSDAY = 4; FRIDAY = 5;
      SATURDAY = 6; SUNDAY = 7;
    }`,
  ],
  [
    'google/type/expr.proto',
    `package google.type;
    message Expr { string expression = 1; string title = 2; string description = 3; string location = 4; }`,
  ],
  [
    'google/type/interval.proto',
    `package google.type;
    message Interval { google.protobuf.Timestamp start_time = 1; google.protobuf.Timestamp end_time = 2; }`,
  ],
  [
    'google/type/latlng.proto',
    'package google.type; message LatLng { double latitude = 1; double longitude = 2; }',
  ],
  [
    'google/type/money.proto',
    'package google.type; message Money { string currency_code = 1; int64 units = 2; int32 nanos = 3; }',
  ],
  [
    'google/type/month.proto',
    `package google.type;
    enum Month {
      MONTH_UNSPECIFIED = 0; JANUARY = 1; FEBRUARY = 2; MARCH = 3; APRIL = 4; MAY = 5; JUNE = 6;
      JULY = 7; AUGUST = 8; SEPTEMBER = 9; OCTOBER = 10; NOVEMBER = 11; DECEMBER = 12;
    }`,
  ],
  [
    'google/type/postal_address.proto',
    `package google.type;
    message PostalAddress {
      int32 revision = 1; string region_code = 2; string language_code = 3; string postal_code = 4;
      string sorting_code = 5; string administrative_area = 6; string locality = 7;
      string sublocality = 8; repeated string address_lines = 9; repeated string recipients = 10;
      string organization = 11;
    }`,
  ],
  [
    'google/type/timeofday.proto',
    `package google.type;
    message TimeOfDay { int32 hours = 1; int32 minutes = 2; int32 seconds = 3; int32 nanos = 4; }`,
  ],
];

let files: readonly ProtoFile[] | undefined;

/** The files that declare the types that many packages import. */
export function commonFiles(): readonly ProtoFile[] {
  files ??= COMMON.flatMap(([path, declarations]) => {
    const file = parseProtoText(`syntax = "proto3";\n${declarations}`, new DocumentLog(path));
    return file === undefined ? [] : [{ ...file, importPath: path }];
  });
  return files;
}
