import { type Failure, isEntryProblem } from '#domain/accounts/failure.ts'

/** Whether editing the account can fix the failure. Others pass by themselves or are fixed elsewhere. */
export function isFixableInAccount(failure: Failure): boolean {
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
