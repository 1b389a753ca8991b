import type { OperationsApi } from '../model/operations-api.js';
import { type Code, typeName } from './code.js';

/**
 * What a client is named after: the service's name, spelled as the canonical name or the title
 * spells it (`datafusion` is `DataFusion` in "Data Fusion", `file` is `File` in "Cloud
 * Filestore"); where neither holds it, the canonical name itself (`privateca` is
 * `CertificateAuthorityService`).
 */
export function clientPrefix(api: OperationsApi): Code {
  const service = api.service.replace(/[^a-z0-9]/g, '');
  for (const text of [api.canonicalName, api.title]) {
    const found = spelledIn(text, service);
    if (found !== undefined) return typeName(found);
  }
  return typeName(pascal(api.canonicalName) || capitalized(service));
}

/** The letters of `text` that spell `service`, from the beginning of one of its words. */
function spelledIn(text: string, service: string): string | undefined {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  for (let i = 0; i < words.length; i++) {
    const rest = words.slice(i).map(capitalized).join('');
    if (rest.toLowerCase().startsWith(service)) return rest.slice(0, service.length);
  }
  return undefined;
}

export function pascal(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map(capitalized)
    .join('');
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
