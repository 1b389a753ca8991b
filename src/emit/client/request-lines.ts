import { namePattern } from '../../model/collection.js';
import type { BindingKind } from '../../model/methods.js';
import type { OperationBinding } from '../../model/operations-api.js';
import { printPathTemplate, printPattern, verbText } from '../../model/path-template.js';
import type { ApiSurface } from '../../surface/api-surface.js';
import { nameVariable } from '../../surface/template-name.js';
import { codeSpan, type Prose } from '../code.js';

/** More lines than these tell a reader nothing new. */
const MAX_LINES = 6;

/** The requests of a method, for its doc comment. */
export interface RequestLines {
  /** `POST /v1/operations/{operation}:cancel` */
  readonly shown: readonly Prose[];
  /** How many there are beside; 0 where all are shown. */
  readonly more: number;
}

/** A path with a verb of its own comes last: where others have none it is not what the method is for. */
export function requestLines({ bindings, names }: ApiSurface, kind: BindingKind): RequestLines {
  const texts = new Map(names.map(({ pattern, text }) => [printPattern(pattern), text]));
  const lines = bindings
    .filter((binding) => binding.kind === kind)
    .sort((a, b) => Number(a.template.verb !== undefined) - Number(b.template.verb !== undefined))
    .map((binding) => requestLine(binding, texts));
  if (lines.length <= MAX_LINES) return { shown: lines, more: 0 };
  return { shown: lines.slice(0, MAX_LINES - 1), more: lines.length - MAX_LINES + 1 };
}

function requestLine(
  { httpMethod, template }: OperationBinding,
  texts: ReadonlyMap<string, string>,
): Prose {
  const parts = template.segments.map((segment) => {
    const name = nameVariable({ segments: [segment] });
    if (name === undefined) return printPathTemplate({ segments: [segment] }).slice(1);
    return texts.get(printPattern(name)) ?? namePattern(name);
  });
  return codeSpan(`${httpMethod} /${parts.join('/')}${verbText(template)}`);
}
