import { refName } from '../../model/schema.js';
import { isDeclaredOperation } from '../operations/operation-schema.js';
import type { OperationsMethods, Refusal } from '../operations/operations-methods.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';
import type { OpenApiMethod } from './operation.js';

/** Where the operations of a declared shape are got that methods answer with. */
export interface StartPlaces {
  /** Why a client could not poll what a method starts; undefined where it could. */
  readonly refusalOf: (method: OpenApiMethod) => Refusal | undefined;
  /** The gets that no client has, and that some start's operations are got by. */
  readonly unbound: ReadonlySet<OpenApiMethod>;
}

/**
 * An operation that tells an id alone is got at the place where the type that a start answers with is got. Where no
 * client has that get, or the id may be of several, nobody could follow what is started.
 *
 * @param methods all of the document.
 */
export function startPlaces(
  { bound }: Pick<OperationsMethods<OpenApiMethod>, 'bound'>,
  methods: readonly OpenApiMethod[],
  all: SchemaLookup,
): StartPlaces {
  const { shape } = all;
  if (shape === undefined) return { refusalOf: () => undefined, unbound: new Set() };
  const gets = bound.flatMap(({ method, kind }) => (kind === 'get' ? [method] : []));
  const places = methods.filter(
    (one) => one.name === 'get' && isDeclaredOperation(one.response, all),
  );
  const elsewhere = (method: OpenApiMethod): OpenApiMethod | undefined => {
    const type = refName(method.response);
    const own = places.filter(({ response }) => type !== undefined && refName(response) === type);
    return own.some((place) => gets.includes(place)) ? undefined : own[0];
  };
  const isNamed = /^(?:name|path)$/.test(shape.name ?? 'name');
  const starts = methods.filter(({ httpMethod }) => httpMethod !== 'GET');
  return {
    refusalOf: (method) => {
      const place = elsewhere(method);
      if (place !== undefined) {
        return refusal(`its operations are got by GET ${place.path}, which the client has not`);
      }
      const [one, other] = isNamed ? [] : reached(method, gets);
      if (one === undefined || other === undefined) return undefined;
      return refusal(
        `its operations are got by GET ${one.path} or GET ${other.path}, and no id tells by which`,
      );
    },
    unbound: new Set(starts.flatMap((start) => elsewhere(start) ?? [])),
  };
}

function refusal(reason: string): Refusal {
  return { code: 'LRO-START-PLACE', reason };
}

/** The gets of what may be started by a method, as far as its path tells: in its own collection, else beside it. */
function reached(method: OpenApiMethod, gets: readonly OpenApiMethod[]): OpenApiMethod[] {
  const path = framed(method.path);
  const own = gets.filter((get) => framed(get.path) === `${path}/{}`);
  if (own.length > 0) return own;
  const beside = gets.filter((get) => path.startsWith(parentOf(get)));
  const nearest = Math.max(...beside.map((get) => parentOf(get).length));
  return beside.filter((get) => parentOf(get).length === nearest);
}

/** A path without its verb, whatever its variables are called. */
function framed(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}').replace(/:\w+$/, '');
}

function parentOf({ path }: OpenApiMethod): string {
  return framed(path).split('/').slice(0, -2).join('/');
}
