import { own } from '../model/own.js';

/** What a value has no format by. */
const NO_FORMAT = 'none';

interface Formatted {
  readonly format?: string | undefined;
  readonly type?: string | undefined;
}

/** Discovery's own names of what OpenAPI names otherwise. */
export function formatOf({ format, type = '' }: Formatted): string {
  if (format === undefined) return type === 'integer' || type === 'number' ? type : NO_FORMAT;
  return format === 'google-datetime' ? 'date-time' : format;
}

/** What says less of the same values, and what else all of these values are of. */
interface NumberFormat {
  readonly untold?: string;
  readonly wider: readonly string[];
}

/** Numbers are written as JavaScript has them: each of them is a double. */
const NUMBERS: Readonly<Record<string, NumberFormat>> = {
  int32: { untold: 'integer', wider: ['int64', 'double', 'number'] },
  uint32: { untold: 'integer', wider: ['int64', 'uint64', 'double', 'number'] },
  int64: { untold: 'integer', wider: ['double', 'number'] },
  uint64: { untold: 'integer', wider: ['double', 'number'] },
  integer: { wider: ['double', 'number'] },
  float: { untold: 'number', wider: ['double'] },
  double: { untold: 'number', wider: [] },
};

/** Whether a format is another one, of which less is told. Text in base64 is no other text that is told more of. */
export function isUntold(format: string, other: string): boolean {
  return format === NO_FORMAT ? other !== BASE64 : own(NUMBERS, other)?.untold === format;
}

/** Whether all values of a format are values of another one. */
export function isWithin(format: string, other: string): boolean {
  return isUntold(other, format) || own(NUMBERS, format)?.wider.includes(other) === true;
}

const BASE64 = 'byte';
