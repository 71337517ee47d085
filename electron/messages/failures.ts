import type { Failure } from '#domain/accounts/failure.ts'
import type { FailingProvider } from '#domain/accounts/provider-card.ts'
import type { Language } from '#domain/language.ts'
import type { Dictionary, FailureCase, FailureWords } from './dictionary.ts'
import { fill } from './template.ts'
import { formatMoment } from './time.ts'

/** What a failure's wording needs beyond the failure itself. */
export interface FailureContext {
  readonly provider: FailingProvider
  /** When Salio tries again, for failures that do not say so themselves; wall-clock milliseconds. */
  readonly until?: number
  /** The current time, wall-clock milliseconds: lets a time on another day be shown with its day. */
  readonly now?: number
  /** The label of the field at fault: "App key". */
  readonly field?: string
  /**
   * Set while somebody is connecting: nothing is kept yet, so nothing is tried again by itself. The host of the address
   * they typed, "127.0.0.1:8000"; null where it is the provider's own.
   */
  readonly testing?: { readonly address: string | null }
}

/** A failure's wording with the placeholders filled in. */
export function failureWords(
  { failures, tryAgain }: Dictionary,
  failure: Failure,
  context: FailureContext,
  language: Language
): FailureWords {
  const until = ('until' in failure ? failure.until : null) ?? context.until
  const values = {
    provider: context.provider.name,
    permission: failure.kind === 'permission' ? (failure.permission ?? '') : '',
    proxy: failure.kind === 'proxy' ? failure.proxy : '',
    schemes: failure.kind === 'proxy' && failure.problem === 'scheme' ? failure.schemes.join(', ') : '',
    address: context.testing?.address ?? '',
    field: context.field ?? (failure.kind === 'field' ? failure.field : ''),
    time: until === undefined ? '' : formatMoment(until, context.now ?? until, language)
  }
  const ownAddress = testingCaseOf(failure, context)
  const { short, what, next } = failures[ownAddress ?? caseOf(failure, context.provider, until !== undefined)]
  const isAgain = context.testing !== undefined && PASSING.has(failure.kind) && ownAddress === null
  return {
    short: fill(short, values),
    what: fill(what, values),
    next: isAgain ? tryAgain : fill(next, values)
  }
}

/** Troubles that Salio waits out once an account is kept. */
const PASSING: ReadonlySet<Failure['kind']> = new Set(['down', 'offline', 'timeout', 'unresolved'])

/** While somebody is connecting to an address of their own, what is wrong with it is more likely than an outage. */
function testingCaseOf(failure: Failure, { testing }: FailureContext): FailureCase | null {
  if (!testing?.address) return null
  if (failure.kind === 'down' && failure.status === null) return 'testing.nobody'
  return failure.kind === 'unresolved' && failure.problem === 'notFound' ? 'testing.notFound' : null
}

function caseOf(failure: Failure, provider: FailingProvider, untilKnown: boolean): FailureCase {
  if ('once' in failure && failure.once) return 'refusedOnce'
  switch (failure.kind) {
    case 'certificate':
      return `certificate.${failure.problem}`
    case 'unresolved':
      return `unresolved.${failure.problem}`
    case 'proxy':
      if (failure.problem === 'scheme' && failure.schemes.length === 0) return 'proxy.schemeUnnamed'
      return `proxy.${failure.problem}`
    case 'keychain':
      return `keychain.${failure.problem}`
    case 'field':
      return `field.${failure.problem}`
    case 'unreadable':
      if (failure.reason === 'shape' && provider.mapped) return 'unreadableAsMapped'
      return `unreadable.${failure.reason}`
    case 'permission':
      return failure.permission === null ? 'permission' : 'permissionNamed'
    case 'throttled':
      if (failure.isBeyond) return 'throttledBeyond'
      return untilKnown ? 'throttledUntil' : 'throttled'
    case 'down':
      return failure.until === undefined ? 'down' : 'downUntil'
    case 'redirected':
      return failure.withinOrigin ? 'redirectedWithinOrigin' : 'redirected'
    case 'rejected':
      return provider.newKeyIsSlow ? 'rejectedNewKeyIsSlow' : 'rejected'
    default:
      return failure.kind
  }
}
