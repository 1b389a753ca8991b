import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { addressError, addressName } from './address.js';
import { isAsOpen, ZONES, type Zone, zoneOf, zoneOfHost } from './network-zone.js';

/**
 * The rule for every address that is asked in the course of a fetch, redirects and the items of a
 * directory among them. Documents come by TLS, or from this machine itself. Whoever gives an address on
 * the network must not make this machine ask itself, or what only it can reach: an address may
 * lead only to where the one that the user gave leads, or to the open network. No address may hold a user's name
 * or a password.
 */
export class NetworkGuard {
  readonly #start: URL;
  /** How close the addresses may be; of a name it is known once that is resolved. */
  #zone: Zone | undefined;

  /** @param start the address that the user gave. */
  constructor(start: URL) {
    this.#start = start;
    this.#zone = zoneOfHost(start.hostname);
  }

  /** Of the address that the user gave. */
  get origin(): string {
    return this.#start.origin;
  }

  /**
   * Holds an address to the rule as far as it tells by itself.
   *
   * @throws DiagnosticError `LRO-INPUT-URL`.
   */
  check(address: URL): void {
    const refusal = this.#refusal(address);
    if (refusal !== undefined) throw addressError(addressName(address), refusal);
  }

  /**
   * Stands in for `dns.lookup`: resolves a name just before a connection is made, and to nothing where
   * it leads too close, so that it cannot be resolved to something else in between.
   */
  readonly lookup: LookupFunction = (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, []);
      const zones = addresses.map(({ address }) => zoneOf(address));
      if (hostname === this.#start.hostname) this.#zone ??= closest(zones);
      const refused = zones.find((zone) => !isAsOpen(zone, this.#zone ?? 'public'));
      if (refused !== undefined) return done(new ForbiddenAddress(refusalOf(refused)), []);
      if (options.all === true) return done(null, addresses);
      const [first] = addresses;
      return done(null, first?.address ?? '', first?.family ?? 0);
    });
  };

  #refusal({ protocol, hostname, username, password }: URL): string | undefined {
    if (username !== '' || password !== '') return 'an address may hold no user name or password';
    const zone = zoneOfHost(hostname);
    const isPlain = protocol === 'http:' && zone === 'here';
    const isTooClose = zone !== undefined && !isAsOpen(zone, this.#zone ?? 'public');
    if (isTooClose && (isPlain || protocol === 'https:')) return refusalOf(zone);
    if (protocol === 'https:' || isPlain) return undefined;
    return 'documents come from https addresses, or from loopback';
  }
}

/** A name leads where no address of this fetch may. */
export class ForbiddenAddress extends Error {}

/** The zone nearest to this machine. */
function closest(zones: readonly Zone[]): Zone {
  return ZONES.findLast((zone) => zones.includes(zone)) ?? 'public';
}

function refusalOf(zone: Zone): string {
  return zone === 'here'
    ? 'an address on the network leads to this machine'
    : 'an address on the open network leads into one that is not open to all';
}
