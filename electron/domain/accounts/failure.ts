/** A problem with a single keychain entry, while others can still be read and written. */
export type EntryProblem = 'missing' | 'unreadable' | 'tooLarge'

/**
 * Why a keychain call failed. 'altered': the addon that talks to it is not the one Salio was made with, and was not loaded.
 * 'unprepared': it runs, and has nothing open in which programs may store something.
 * 'incomplete': it lacks a part of its own that programs are to talk to it by.
 * 'withheld': Salio runs on an unofficial Electron, which is given no keychain of a user's.
 */
export type KeychainProblem =
  | EntryProblem
  | 'absent'
  | 'unprepared'
  | 'incomplete'
  | 'locked'
  | 'refused'
  | 'timeout'
  | 'full'
  | 'broken'
  | 'altered'
  | 'withheld'

/** Whether a problem concerns one entry only, so that entering that key again fixes it. */
export const isEntryProblem = (problem: KeychainProblem): problem is EntryProblem =>
  problem === 'missing' || problem === 'unreadable' || problem === 'tooLarge'

/**
 * What is wrong with a TLS certificate: its dates, its host name or its issuer. `impersonated`: one of the latter
 * two, at a host whose certificate was right before. `inspected`: the same through a proxy.
 */
export type CertificateProblem =
  | 'expired'
  | 'notYetValid'
  | 'host'
  | 'untrusted'
  | 'impersonated'
  | 'inspected'

/** Ways to sign in to a proxy that Salio does not speak. */
export type ProxyScheme = 'Digest' | 'Negotiate' | 'NTLM' | 'Bearer'

/**
 * Why the address of a host could not be looked up: no such name; the name server would not or could not say; or there
 * was no answer of any.
 */
export type LookupProblem = 'notFound' | 'refused' | 'noAnswer'

/** Why a response could not be read as balances. `token`: that of a sign-in, which gave no token. */
export type UnreadableReason =
  | 'notJson'
  | 'token'
  | 'shape'
  | 'amount'
  | 'tooLarge'
  | 'tooManyWallets'
  | 'refusedInBody'

/** What is wrong with a field. `noScheme`: an address without its beginning. `otherAddress`: its stored secret may not go where it would now be sent. */
export type FieldProblem = 'empty' | 'mismatch' | 'malformed' | 'noScheme' | 'otherAddress'

/** Set where a refusal was heard only once so far, which may be a slip: see verdict.ts. */
interface Doubt {
  readonly once?: true
}

/**
 * Everything that can prevent a balance from being read; each kind has its own explanation and next step.
 * Contains facts only: never a secret, text from the provider or a URL.
 */
export type Failure =
  /** The key, secret or token is wrong, expired or revoked. */
  | ({ readonly kind: 'rejected' } & Doubt)
  /** The key is right but lacks a permission ("wallets.read"); null if the provider does not name it. */
  | ({ readonly kind: 'permission'; readonly permission: string | null } & Doubt)
  /** This computer's public IP address is not on the account's allow-list. */
  | ({ readonly kind: 'address' } & Doubt)
  /**
   * Too many requests; `until` is wall-clock milliseconds, null if the provider does not say. `isBeyond` if it asks for
   * more than the day that Salio waits at most.
   */
  | { readonly kind: 'throttled'; readonly until: number | null; readonly isBeyond?: true }
  | { readonly kind: 'notFound' }
  /**
   * The provider answered with a server error, or refused the connection (`status` is null). `until` and `isBeyond`,
   * as above, if it says for how long.
   */
  | {
      readonly kind: 'down'
      readonly status: number | null
      readonly until?: number
      readonly isBeyond?: true
    }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly kind: 'timeout' }
  /** Whoever waited for it no longer does. */
  | { readonly kind: 'stopped' }
  /** This computer knows no way to the host. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'unresolved'; readonly problem: LookupProblem }
  | { readonly kind: 'certificate'; readonly problem: CertificateProblem }
  /** Something else answered than the provider: a captive portal, or a guard or proxy in front of it. */
  | { readonly kind: 'portal' }
  /**
   * The proxy ("proxy.example:3128") requires a password, requires one in another realm than those given for it,
   * does not let the request through, or cannot be reached. `encrypted` if the connection to it is.
   */
  | {
      readonly kind: 'proxy'
      readonly problem: 'password' | 'otherRealm' | 'refused' | 'unreachable'
      readonly proxy: string
      readonly encrypted?: true
    }
  /**
   * The response redirected to another origin, where credentials must not be sent; `withinOrigin` if to a path of
   * its own, but in a way that may turn a sign-in into a request for a page.
   */
  | { readonly kind: 'redirected'; readonly withinOrigin?: true }
  /** The proxy requires a sign-in of a kind that Salio does not speak; no schemes if it names none that are known. */
  | {
      readonly kind: 'proxy'
      readonly problem: 'scheme'
      readonly proxy: string
      readonly schemes: readonly ProxyScheme[]
    }
  /** The address uses neither https nor, where allowed, http on this computer. */
  | { readonly kind: 'insecure' }
  | { readonly kind: 'keychain'; readonly problem: KeychainProblem }
  /** The reading succeeded but could not be saved to disk. */
  | { readonly kind: 'unkept'; readonly why: 'full' | 'other' }
  /**
   * A required field is empty, malformed or contradicts another, or its stored secret was given for another
   * address; nothing was sent.
   */
  | {
      readonly kind: 'field'
      readonly field: string
      readonly problem: FieldProblem
    }

/** The one error type used between modules. Its message is the failure's kind, which is safe to log. */
export class SalioError extends Error {
  readonly failure: Failure
  /** Whether the API says so by a documented code of its own, which needs no second answer to be believed. */
  readonly isDocumented: boolean
  constructor(failure: Failure, isDocumented = false) {
    super(failure.kind)
    this.name = 'SalioError'
    this.failure = failure
    this.isDocumented = isDocumented
  }
}
