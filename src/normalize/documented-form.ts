import type { OperationBinding, OperationsApi } from '../model/operations-api.js';
import { printPathTemplate } from '../model/path-template.js';

/** A binding as reference pages write it: `POST https://host/v1/{name=…}:cancel`. */
export function documentedForm(api: OperationsApi, binding: OperationBinding): string {
  return `${binding.httpMethod} ${bindingUrl(api, binding)}`;
}

/** The documented URL of a binding, on the API's default host. */
export function bindingUrl(api: OperationsApi, binding: OperationBinding): string {
  return `https://${api.host}${printPathTemplate(binding.template)}`;
}
