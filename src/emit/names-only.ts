import { BINDING_KINDS, type BindingKind, type OperationsApi } from '../model/operations-api.js';
import { type RequestForm, requestForms, variablesOf } from './request-forms.js';
import { nameVariable } from './template-name.js';

/**
 * Whether every method finds its path by one name, and only lists and waits take more than that. For
 * any other API the runtime needs its `byFields`.
 */
export function takesNamesOnly(api: OperationsApi): boolean {
  return BINDING_KINDS.every((kind) => {
    const forms = requestForms(api, kind);
    const paths = new Set(forms.map(({ template }) => variablesOf(template).join()));
    return paths.size <= 1 && forms.every((form) => takesName(kind, form));
  });
}

function takesName(kind: BindingKind, form: RequestForm): boolean {
  const [field, ...others] = variablesOf(form.template);
  if (kind === 'list') return others.length === 0;
  const isName = field === 'name' && nameVariable(form.template) !== undefined;
  return isName && (kind === 'wait' || form.queryParameters.length === 0);
}
