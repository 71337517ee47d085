/** What is wrong with one entry of the keychain, which gives and takes the others. */
export type EntryProblem = 'missing' | 'unreadable' | 'tooLarge'

/** Why a keychain call did not do what it was asked. */
export type KeychainProblem = EntryProblem | 'absent' | 'locked' | 'refused' | 'timeout' | 'full' | 'broken'

/** Whether a problem is one entry's own, so that it is mended where that key is typed. */
export const isEntryProblem = (problem: KeychainProblem): problem is EntryProblem =>
  problem === 'missing' || problem === 'unreadable' || problem === 'tooLarge'

/** What is wrong with a TLS certificate: its dates, its name, or whoever signed it. */
export type CertificateProblem = 'expired' | 'notYetValid' | 'host' | 'untrusted'

/** Why an answer could not be read as balances. */
export type UnreadableReason = 'notJson' | 'shape' | 'amount' | 'tooLarge' | 'refusedInBody'

/**
 * Everything that can keep a balance from being read, so that each has one sentence and one next step.
 * Carries facts only: never a secret, a provider's free text or a URL.
 */
export type Failure =
  /** The key, secret or token is wrong, expired or revoked. */
  | { readonly kind: 'rejected' }
  /** The key is right but lacks a permission ("wallets.read"), named where the provider names it. */
  | { readonly kind: 'permission'; readonly permission: string | null }
  /** This computer's internet address is not on the account's allow-list. */
  | { readonly kind: 'address' }
  /** Too many requests; until is wall-clock milliseconds, null where the provider does not say. */
  | { readonly kind: 'throttled'; readonly until: number | null }
  | { readonly kind: 'notFound' }
  /** The provider answered with an error of its own, or refused the connection (status null). */
  | { readonly kind: 'down'; readonly status: number | null }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'certificate'; readonly problem: CertificateProblem }
  /** The network itself seems to have answered, as one does that wants a sign-in. */
  | { readonly kind: 'portal' }
  /** The proxy ("proxy.example:3128") asks for a password, or lets nothing through. */
  | { readonly kind: 'proxy'; readonly problem: 'password' | 'unreachable'; readonly proxy: string }
  /** The answer pointed to another origin, where credentials must not go. */
  | { readonly kind: 'redirected' }
  /** The address is neither https nor, where allowed, http on this computer. */
  | { readonly kind: 'insecure' }
  | { readonly kind: 'keychain'; readonly problem: KeychainProblem }
  /** It was read, but what was read could not be written to this computer's disk. */
  | { readonly kind: 'unkept'; readonly why: 'full' | 'other' }
  /** A field the provider needs is empty or contradicts another; nothing was sent. */
  | {
      readonly kind: 'field'
      readonly field: string
      readonly problem: 'empty' | 'mismatch' | 'malformed'
    }

/** The one error that crosses rooms. Its message is the failure's kind, safe to log. */
export class SalioError extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.kind)
    this.name = 'SalioError'
    this.failure = failure
  }
}
