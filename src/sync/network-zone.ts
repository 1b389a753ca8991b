import ipaddr from 'ipaddr.js';

/** Where an address leads, from the most open to the least. */
export const ZONES = ['public', 'private', 'link', 'here'] as const;

/**
 * `private`: addresses that only some network knows (RFC 1918, 4193, 6598), and all that is kept for
 * other uses. `link`: those of the wire that this machine is at, with the metadata services of clouds
 * among them (169.254.169.254). `here`: this machine itself.
 */
export type Zone = (typeof ZONES)[number];

const BY_RANGE: Readonly<Record<string, Zone>> = {
  unicast: 'public',
  loopback: 'here',
  // "Any address" is this machine too where it is asked.
  unspecified: 'here',
  linkLocal: 'link',
};

/** The zone of a URL's host that is an IP address, or a name that is kept for this machine; else undefined. */
export function zoneOfHost(hostname: string): Zone | undefined {
  const host = hostname.replace(/^\[|\]$/g, '');
  // RFC 6761, section 6.3.
  if (/(?:^|\.)localhost\.?$/i.test(host)) return 'here';
  return ipaddr.isValid(host) ? zoneOf(host) : undefined;
}

/** The zone of an IP address; of one of IPv6 that stands for one of IPv4, that one's. */
export function zoneOf(address: string): Zone {
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv6) {
    const embedded = embeddedIPv4(parsed);
    if (embedded !== undefined) return zoneOf(embedded);
  } else if (parsed.octets[0] === 0) return 'here';
  return BY_RANGE[parsed.range()] ?? 'private';
}

/** Of NAT64 (RFC 6052) and of the compatible addresses that were before it. */
function embeddedIPv4(address: ipaddr.IPv6): string | undefined {
  const { parts } = address;
  const isCompatible = parts.slice(0, 6).every((part) => part === 0) && (parts[6] ?? 0) > 0;
  if (!isCompatible && address.range() !== 'rfc6052') return undefined;
  return [...address.toByteArray().slice(12)].join('.');
}

/** Whether an address of one zone is at most as close to this machine as the other. */
export function isAsOpen(zone: Zone, as: Zone): boolean {
  return ZONES.indexOf(zone) <= ZONES.indexOf(as);
}
