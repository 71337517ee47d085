import type { Call, SimulatedCredentials } from './simulator.ts'
import type { Tokens } from './tokens.ts'

/** One request, with its path as documented: without the provider's base and without the query. */
export interface Ask {
  readonly call: Call
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What a provider's answers depend on besides the request. */
export interface World {
  /** Wall-clock milliseconds. */
  now(): number
  /** A wallet's balance as it is to be written. */
  amount(walletKey: string): string
  readonly tokens: Tokens
}

/** Another answer than the usual one, or null to leave this request alone. */
export type Strike = (ask: Ask, world: World) => Answer | null

/** A provider as it is played: its documentation as a value. */
export interface Play {
  /** Balances to begin with, by wallet key: those of the documentation's examples. */
  readonly wallets: Readonly<Record<string, string>>
  /** @param base the provider's base URL in the simulator */
  credentials(base: string, world: World): SimulatedCredentials
  answer(ask: Ask, world: World): Answer
  /** The documented errors of the balance call. */
  readonly errors: Readonly<Record<string, Strike>>
  /** The documented errors that only the token call knows. */
  readonly tokenErrors?: Readonly<Record<string, Strike>>
  /** Other documented forms of success. */
  readonly forms?: Readonly<Record<string, Strike>>
}

/** An answer of JSON text, which is given as text so that numbers are written as the documentation writes them. */
export const json = (
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {}
): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body
})

/** The token of an `Authorization: Bearer` header, or null where there is none. */
export function bearer(ask: Ask): string | null {
  const { authorization = '' } = ask.headers
  return /^Bearer (\S+)$/.exec(authorization)?.[1] ?? null
}

/** The "user:password" of an `Authorization: Basic` header, or null where there is none. */
export function basicLogin(ask: Ask): string | null {
  const { authorization = '' } = ask.headers
  const found = /^Basic (\S+)$/.exec(authorization)?.[1]
  return found === undefined ? null : Buffer.from(found, 'base64').toString()
}

/** A JSON object's fields, or null where the body is no JSON object. */
export function fields(body: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}
