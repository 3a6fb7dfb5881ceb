import { lookup } from 'node:dns';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { CodedError } from '#kernel';

/** A destination that people name lies in a network of our own, or in none. */
export class PrivateDestination extends CodedError<'PRIVATE_DESTINATION'> {
  constructor(host: string) {
    super('PRIVATE_DESTINATION', `${host} is no address of the public Internet.`);
  }
}

/** What IANA keeps for networks of one's own, for this machine, for many at once, and for documents. */
const reserved4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4'],
  '240.0.0.0/4',
];
/** The last three stand for addresses of IPv4, whichever these are. */
const reserved6 = [
  ...['::/127', '100::/64', '2001:db8::/32', 'fc00::/7', 'fe80::/10', 'ff00::/8'],
  ...['64:ff9b::/32', '2001::/32', '2002::/16'],
];

const reserved = new BlockList();
for (const [networks, family] of [
  [reserved4, 'ipv4'],
  [reserved6, 'ipv6'],
] as const) {
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    reserved.addSubnet(address, Number(prefix), family);
  }
}

/** @param address an IP address; what is none is not public */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !reserved.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Refuses an address whose host is written as a number of a private network, or is this machine. Other names are judged
 * by {@link publicAgents} when they are looked up.
 * @throws PrivateDestination
 */
export function assertPublicDestination(url: string): void {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const isPrivate = isIP(host) === 0 ? /(?:^|\.)localhost$/i.test(host) : !isPublicAddress(host);
  if (isPrivate) throw new PrivateDestination(host);
}

/** At the moment of the connection: a name that was public when somebody wrote it down may not be any more. */
const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, options, (error, address, family) => {
    const found = typeof address === 'string' ? [address] : (address ?? []).map((one) => one.address);
    const isRefused = error === null && !found.every(isPublicAddress);
    callback(isRefused ? new PrivateDestination(host) : error, address, family);
  });
};

/** Agents that connect to no name of a private network. Numbers they do not look up: {@link assertPublicDestination}. */
export const publicAgents = (): { readonly httpAgent: HttpAgent; readonly httpsAgent: HttpsAgent } => ({
  httpAgent: new HttpAgent({ lookup: publicLookup }),
  httpsAgent: new HttpsAgent({ lookup: publicLookup }),
});
