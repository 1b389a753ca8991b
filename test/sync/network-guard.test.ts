import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fetchBytes } from '../../src/sync/fetch-bytes.js';
import { openNetwork } from '../../src/sync/network.js';
import { NetworkGuard } from '../../src/sync/network-guard.js';
import { type Zone, zoneOf, zoneOfHost } from '../../src/sync/network-zone.js';
import { codeOf } from '../output/folder-tree.js';

describe('zoneOfHost', () => {
  const hosts: { host: string; want: Zone | undefined }[] = [
    { host: 'localhost', want: 'here' },
    { host: 'localhost.', want: 'here' },
    { host: 'LOCALHOST', want: 'here' },
    { host: 'a.localhost', want: 'here' },
    { host: '127.0.0.1', want: 'here' },
    { host: '127.255.0.9', want: 'here' },
    { host: '127.1', want: 'here' },
    { host: '2130706433', want: 'here' },
    { host: '0.0.0.0', want: 'here' },
    { host: '0.1.2.3', want: 'here' },
    { host: '[::1]', want: 'here' },
    { host: '[::]', want: 'here' },
    { host: '[::ffff:127.0.0.1]', want: 'here' },
    { host: '[0:0:0:0:0:ffff:7f00:1]', want: 'here' },
    { host: '[::7f00:1]', want: 'here' },
    { host: '[64:ff9b::7f00:1]', want: 'here' },
    { host: '169.254.169.254', want: 'link' },
    { host: '0xa9fea9fe', want: 'link' },
    { host: '[fe80::1]', want: 'link' },
    { host: '[::ffff:169.254.169.254]', want: 'link' },
    { host: '10.0.0.1', want: 'private' },
    { host: '172.16.0.1', want: 'private' },
    { host: '192.168.1.1', want: 'private' },
    { host: '100.64.0.1', want: 'private' },
    { host: '198.18.0.1', want: 'private' },
    { host: '224.0.0.1', want: 'private' },
    { host: '[fd00:ec2::254]', want: 'private' },
    { host: '[fec0::1]', want: 'private' },
    { host: '[::ffff:10.0.0.1]', want: 'private' },
    { host: '[64:ff9b::a00:1]', want: 'private' },
    { host: '[2002:a00:1::]', want: 'private' },
    { host: '128.0.0.1', want: 'public' },
    { host: '[::ffff:128.0.0.1]', want: 'public' },
    { host: '[64:ff9b::808:808]', want: 'public' },
    { host: '[2606:4700::1]', want: 'public' },
    { host: 'localhost.example.com', want: undefined },
    { host: 'mylocalhost', want: undefined },
    { host: '127.0.0.1.example.com', want: undefined },
  ];
  it.each(hosts)('says $want of $host', ({ host, want }) => {
    expect(zoneOfHost(new URL(`http://${host}/`).hostname)).toBe(want);
  });
});

describe('zoneOf', () => {
  it('takes addresses as the resolver gives them', () => {
    expect(zoneOf('::ffff:10.1.2.3')).toBe('private');
    expect(zoneOf('fe80::1%eth0')).toBe('link');
  });
});

describe('NetworkGuard', () => {
  const SAFE = 'documents come from https addresses, or from loopback';
  const SELF = 'an address on the network leads to this machine';
  const CLOSED = 'an address on the open network leads into one that is not open to all';
  const USER = 'an address may hold no user name or password';
  const cases = [
    ['https://a.example.com/', 'https://b.example.com/', undefined],
    ['https://a.example.com/', 'http://a.example.com/', SAFE],
    ['https://a.example.com/', 'http://127.0.0.1/', SELF],
    ['https://a.example.com/', 'https://127.0.0.1/', SELF],
    ['https://a.example.com/', 'https://localhost./', SELF],
    ['https://a.example.com/', 'https://[::ffff:127.0.0.1]/', SELF],
    ['https://a.example.com/', 'https://169.254.169.254/', CLOSED],
    ['https://a.example.com/', 'https://[fd00:ec2::254]/', CLOSED],
    ['https://a.example.com/', 'https://[::ffff:192.168.0.1]/', CLOSED],
    ['https://a.example.com/', 'https://10.0.0.1/', CLOSED],
    ['https://a.example.com/', 'https://u@b.example.com/', USER],
    ['https://a.example.com/', 'https://:p@b.example.com/', USER],
    ['https://10.0.0.1/', 'https://10.0.0.2/', undefined],
    ['https://10.0.0.1/', 'https://169.254.169.254/', CLOSED],
    ['https://10.0.0.1/', 'https://127.0.0.1/', SELF],
    ['http://127.0.0.1/', 'http://localhost/', undefined],
    ['http://127.0.0.1/', 'https://b.example.com/', undefined],
    ['http://127.0.0.1/', 'http://b.example.com/', SAFE],
    ['http://127.0.0.1/', 'http://u:p@127.0.0.1/', USER],
    ['file:///a', 'file:///b', SAFE],
  ] as const;
  it.each(cases)('for a fetch from %s says of %s: %s', (start, address, want) => {
    const check = () => new NetworkGuard(new URL(start)).check(new URL(address));
    if (want === undefined) expect(check).not.toThrow();
    else expect(check).toThrow(want);
  });

  it('resolves a name to nothing where it leads closer than the address that was given', async () => {
    const lookup = (start: string, name: string) =>
      promisify(new NetworkGuard(new URL(start)).lookup)(name, { all: true });
    await expect(lookup('https://a.example.com/', 'localhost')).rejects.toThrow(/this machine$/);
    // The name that the user gave may lead to this machine; what that leads to, too.
    await expect(lookup('https://localhost/', 'localhost')).resolves.not.toEqual([]);
  });

  it('is asked before a connection is made', async () => {
    let connections = 0;
    const server = createServer().on('connection', () => connections++);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const guard = new NetworkGuard(new URL('https://a.example.com/'));
    const asked = fetchBytes(
      new URL(`https://localhost:${port}/`),
      unchecked(guard),
      await networkOf(guard),
    );
    expect(await codeOf(asked)).toBe('LRO-INPUT-URL');
    expect(connections).toBe(0);
    server.close();
  });
});

async function networkOf(guard: NetworkGuard) {
  const { ask } = await openNetwork(guard);
  return ask;
}

/** A guard that lets every name pass that it has not resolved yet, as if none told where it leads. */
function unchecked(guard: NetworkGuard): NetworkGuard {
  return Object.assign(Object.create(guard), { check: () => {} });
}
