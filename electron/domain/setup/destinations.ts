import type { ProviderCard } from '../accounts/provider-card.ts'
import { cardBinding, OWN_ADDRESS } from '../accounts/secret-binding.ts'

/** Where a host is, as far as its name or address tells: this computer, a private network, or anywhere. */
export type HostPlace = 'computer' | 'network' | 'internet'

/** Where an account's requests go. */
export interface Destination {
  /** Null where the provider documents it. */
  readonly method: 'GET' | 'POST' | null
  /** With its port, if that is not the usual one. Text that is no URL stays as it is; nothing can be sent there. */
  readonly host: string
  readonly place: HostPlace
  readonly encrypted: boolean
}

type Card = Pick<ProviderCard, 'id' | 'fields' | 'environments' | 'otherAddresses' | 'mapped'>

/** Everywhere an account's requests would go with these values, each destination once. */
export function destinationsOf(
  card: Card,
  { environment, values }: { readonly environment: string; readonly values: Readonly<Record<string, string>> }
): readonly Destination[] {
  const all = card.mapped ? customDestinations(values) : cardAddresses(card, environment, values).map(toHost)
  const named = all.filter(({ host }) => host !== '')
  return [...new Map(named.map(one => [`${one.method} ${one.encrypted} ${one.host}`, one])).values()]
}

function customDestinations({ auth, method, tokenUrl = '', url = '' }: Readonly<Record<string, string>>) {
  const read = { ...toHost(url), method: method === 'POST' ? ('POST' as const) : ('GET' as const) }
  return auth === 'oauth' ? [read, { ...toHost(tokenUrl), method: 'POST' as const }] : [read]
}

function cardAddresses(card: Card, environment: string, values: Readonly<Record<string, string>>) {
  const chosen = card.environments.find(({ id }) => id === environment) ?? card.environments[0]
  const own = [...(chosen ? [chosen.baseUrl] : []), ...(card.otherAddresses ?? [])]
  return cardBinding(card, values).to.flatMap(one => (one === OWN_ADDRESS ? own : [one]))
}

function toHost(address: string): Destination {
  const url = URL.parse(address)
  return {
    method: null,
    host: url ? url.host : address,
    place: url ? hostPlace(url.hostname) : 'internet',
    encrypted: url === null || url.protocol === 'https:'
  }
}

/** Endings of names that no public name server knows (RFC 6761, 6762, 8375, and ICANN's .internal, 2024). */
const PRIVATE_NAMES = /\.(local|localdomain|internal|intranet|home|home\.arpa|lan|corp|private|test)$/

/**
 * Where a URL's host is. A public name may still lead to a private address; a name server decides that later.
 * @param hostname as the URL parser writes it, which brings every form of an IPv4 address to four decimals
 */
export function hostPlace(hostname: string): HostPlace {
  const name = hostname.replace(/\.$/, '')
  if (name.startsWith('[')) return placeOfIpv6(name)
  const ipv4 = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(name)
  if (ipv4) return placeOfIpv4(Number(ipv4[1]), Number(ipv4[2]))
  if (name === 'localhost' || name.endsWith('.localhost')) return 'computer'
  return PRIVATE_NAMES.test(name) || !name.includes('.') ? 'network' : 'internet'
}

/** By the first two numbers of the address (IANA's special-purpose registry). */
function placeOfIpv4(first: number, second: number): HostPlace {
  if (first === 127 || first === 0) return 'computer'
  const isPrivate =
    first === 10 ||
    first >= 224 ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254) ||
    (first === 100 && second >= 64 && second < 128)
  return isPrivate ? 'network' : 'internet'
}

/** Public addresses begin with 2 or 3; those of 2002::/16 may hold a private IPv4 address. */
function placeOfIpv6(address: string): HostPlace {
  if (address === '[::1]' || address === '[::]' || /^\[::ffff:(7f[\da-f]{2}|0):/.test(address))
    return 'computer'
  return /^\[[23][\da-f]{3}:/.test(address) && !address.startsWith('[2002:') ? 'internet' : 'network'
}
