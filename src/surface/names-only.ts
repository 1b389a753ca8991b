import { type MethodKind, methodOf } from '../model/methods.js';
import { type RequestForm, variablesOf } from './request-forms.js';
import { nameVariable } from './template-name.js';

/**
 * Whether every method finds its path by one name, and only lists and waits take more than that. For
 * any other API the runtime needs its `byFields`.
 */
export function takesNamesOnly(methods: ReadonlyMap<MethodKind, readonly RequestForm[]>): boolean {
  return [...methods].every(([kind, forms]) => {
    const paths = new Set(forms.map(({ template }) => variablesOf(template).join()));
    return paths.size <= 1 && forms.every((form) => takesName(kind, form));
  });
}

function takesName(kind: MethodKind, form: RequestForm): boolean {
  const { target, fieldsIn } = methodOf(kind);
  const [field, ...others] = variablesOf(form.template);
  if (target === 'parent') return others.length === 0;
  const isName = field === 'name' && nameVariable(form.template) !== undefined;
  return isName && (fieldsIn === 'body' || form.queryParameters.length === 0);
}
