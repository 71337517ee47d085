import { lookup } from 'node:dns/promises'
import { connect, isIP, type Socket } from 'node:net'

/** A host's address, as `dns.lookup` gives it. */
export interface Address {
  readonly address: string
  readonly family: number
}

interface RaceOptions {
  /** In the order they are tried; at least one. */
  readonly addresses: readonly Address[]
  readonly open: (address: Address) => Socket
  /** Milliseconds that each attempt has. */
  readonly timeout: number
  /** Ends all attempts. */
  readonly signal: AbortSignal
}

/** Milliseconds until the next address is tried as well (RFC 8305, section 5). */
const ATTEMPT_DELAY = 250

/** A lookup that took this long (milliseconds) got no answer: resolvers ask again after 5 s at the earliest. */
const LOOKUP_TIMED_OUT = 3_000

/** Which error says most where each address failed with another one; any other comes first. */
const VAGUE = ['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']

const timeoutError = () => Object.assign(new Error('No connection in time'), { code: 'ETIMEDOUT' })

/** Sorts addresses so that families alternate (RFC 8305, section 4), beginning with the given or else the first one. */
export function alternateFamilies(addresses: readonly Address[], first?: number): readonly Address[] {
  const start = first ?? addresses[0]?.family
  const [begin, other] = [
    addresses.filter(({ family }) => family === start),
    addresses.filter(({ family }) => family !== start)
  ]
  const longest = Math.max(begin.length, other.length)
  return Array.from({ length: longest }, (_, i) =>
    [begin[i], other[i]].filter(some => some !== undefined)
  ).flat()
}

/**
 * Connects to the first address that answers (RFC 8305): the next is tried after a quarter of a second or when one fails,
 * but no attempt ends because another began. Rejects when all have failed.
 */
export function raceAddresses({ addresses, open, timeout, signal }: RaceOptions): Promise<Socket> {
  const { promise, reject, resolve } = Promise.withResolvers<Socket>()
  const waiting = [...addresses]
  const attempts = new Map<Socket, NodeJS.Timeout>()
  const errors: unknown[] = []
  let delay: NodeJS.Timeout | undefined

  const end = (winner: Socket | null) => {
    clearTimeout(delay)
    signal.removeEventListener('abort', abort)
    for (const [socket, limit] of attempts) {
      clearTimeout(limit)
      if (socket !== winner) socket.destroy()
    }
  }
  const abort = () => {
    end(null)
    reject(signal.reason)
  }
  const begin = () => {
    clearTimeout(delay)
    const address = waiting.shift()
    if (!address) return
    const socket = open(address)
    attempts.set(
      socket,
      setTimeout(() => socket.destroy(timeoutError()), timeout)
    )
    socket.once('connect', () => {
      end(socket)
      resolve(socket)
    })
    // Stays for the socket's life: an error without a listener would end the process.
    socket.on('error', error => {
      clearTimeout(attempts.get(socket))
      if (!attempts.delete(socket)) return
      errors.push(error)
      if (waiting.length > 0) begin()
      else if (attempts.size === 0) {
        end(null)
        reject(mostTelling(errors))
      }
    })
    delay = setTimeout(begin, ATTEMPT_DELAY)
  }
  if (signal.aborted) reject(signal.reason)
  else {
    signal.addEventListener('abort', abort)
    begin()
  }
  return promise
}

const vagueness = (error: unknown): number =>
  VAGUE.length - VAGUE.indexOf(error instanceof Error && 'code' in error ? String(error.code) : '')

function mostTelling(errors: readonly unknown[]): unknown {
  return errors.toSorted((a, b) => vagueness(b) - vagueness(a))[0]
}

interface ConnectorOptions {
  /** Milliseconds for the lookup, and for each attempt to connect. */
  readonly timeout: number
  /** Ends all attempts under way. */
  readonly signal: AbortSignal
  /** All addresses of a host, in the system's order. */
  readonly lookup?: (host: string) => Promise<readonly Address[]>
}

/** Opens TCP connections to hosts by name, over whichever of IPv4 and IPv6 works. */
export class Connector {
  readonly #options: Required<ConnectorOptions>
  /** Shared by all who ask for a host, since only two lookups run at once in Node's thread pool. */
  readonly #lookups = new Map<string, Promise<readonly Address[]>>()
  /** The family that last answered first, by host: there it is tried first. */
  readonly #families = new Map<string, number>()

  constructor(options: ConnectorOptions) {
    const systemLookup = (host: string) => lookup(host, { all: true, order: 'verbatim' })
    this.#options = { lookup: systemLookup, ...options }
  }

  /** Rejects with a system error: of the lookup, or of the attempt that says most. */
  async connect(host: string, port: number): Promise<Socket> {
    const addresses = alternateFamilies(await this.#addressesOf(host), this.#families.get(host))
    const families = new Map<Socket, number>()
    const open = ({ address, family }: Address) => {
      const socket = connect({ host: address, port, family, noDelay: true, autoSelectFamily: false })
      families.set(socket, family)
      return socket
    }
    const { signal, timeout } = this.#options
    const socket = await raceAddresses({ addresses, open, timeout, signal })
    this.#families.set(host, families.get(socket) ?? 0)
    return socket
  }

  async #addressesOf(host: string): Promise<readonly Address[]> {
    const family = isIP(host)
    if (family !== 0) return [{ address: host, family }]
    const underWay = this.#lookups.get(host)
    if (underWay) return underWay
    const lookup = this.#lookUp(host).finally(() => this.#lookups.delete(host))
    this.#lookups.set(host, lookup)
    return lookup
  }

  /** Asks again while there is time where the resolver got no answer: on a bad line each packet may be lost. */
  async #lookUp(host: string): Promise<readonly Address[]> {
    const { lookup, timeout } = this.#options
    const deadline = performance.now() + timeout
    for (;;) {
      const askedTick = performance.now()
      try {
        return await lookup(host)
      } catch (error) {
        const now = performance.now()
        const isTimedOut = now - askedTick >= LOOKUP_TIMED_OUT
        if (!isTimedOut || now >= deadline) throw error
      }
    }
  }
}
