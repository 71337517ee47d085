import type { Failure } from '../domain/failure.ts'
import type { Language } from '../domain/language.ts'
import type { Dictionary, FailureCase, FailureWords } from './dictionary.ts'
import { fill } from './fill.ts'
import { formatMoment } from './time.ts'

/** What a failure does not know of itself. */
export interface FailureContext {
  /** The provider's name: "JPay Africa". */
  readonly provider: string
  /** When Salio tries again, where the failure does not say; wall-clock milliseconds. */
  readonly until?: number
  /** Lets a time on another day carry its day. */
  readonly now?: number
  /** The label of the field at fault: "App key". */
  readonly field?: string
}

/** What happened and what to do, with the provider named. */
export function failureWords(
  { failures }: Dictionary,
  failure: Failure,
  context: FailureContext,
  language: Language
): FailureWords {
  const until = (failure.kind === 'throttled' ? failure.until : null) ?? context.until
  const values = {
    provider: context.provider,
    permission: failure.kind === 'permission' ? (failure.permission ?? '') : '',
    proxy: failure.kind === 'proxy' ? failure.proxy : '',
    field: context.field ?? (failure.kind === 'field' ? failure.field : ''),
    time: until === undefined ? '' : formatMoment(until, context.now ?? until, language)
  }
  const { short, what, next } = failures[caseOf(failure, context.provider, until !== undefined)]
  return {
    short: fill(short, values),
    what: fill(what, values),
    next: fill(next, values)
  }
}

function caseOf(failure: Failure, provider: string, untilKnown: boolean): FailureCase {
  switch (failure.kind) {
    case 'certificate':
      return `certificate.${failure.problem}`
    case 'proxy':
      return `proxy.${failure.problem}`
    case 'keychain':
      return `keychain.${failure.problem}`
    case 'field':
      return `field.${failure.problem}`
    case 'unreadable':
      if (failure.reason === 'shape' && provider === 'Custom JSON API') return 'unreadableAsMapped'
      return `unreadable.${failure.reason}`
    case 'permission':
      return failure.permission === null ? 'permission' : 'permissionNamed'
    case 'throttled':
      return untilKnown ? 'throttledUntil' : 'throttled'
    case 'rejected':
      return provider === "Africa's Talking" ? 'rejectedNewKeyIsSlow' : 'rejected'
    default:
      return failure.kind
  }
}
