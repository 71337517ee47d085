import { type Failure, isEntryProblem } from '../../electron/domain/failure.ts'

/** Whether the user can do something about it in the account's own fields; the rest passes, or is mended elsewhere. */
export function isMendable(failure: Failure): boolean {
  switch (failure.kind) {
    case 'rejected':
    case 'permission':
    case 'address':
    case 'notFound':
    case 'redirected':
    case 'insecure':
    case 'field':
      return true
    case 'keychain':
      return isEntryProblem(failure.problem)
    case 'throttled':
    case 'down':
    case 'unreadable':
    case 'timeout':
    case 'offline':
    case 'certificate':
    case 'portal':
    case 'proxy':
    case 'unkept':
      return false
    default:
      return failure satisfies never
  }
}
