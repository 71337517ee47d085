import { DOCUMENT_VERSION, type ErrorDocument } from './documents.ts'
import { exitCodeOf, type Problem } from './problem.ts'
import { momentText } from './wallets.ts'

const SECOND = 1_000

/**
 * A problem as a document.
 * @param message the same for people, in the user's language
 * @param now wall-clock milliseconds
 */
export function errorDocument(problem: Problem, message: string, now: number): ErrorDocument {
  return {
    version: DOCUMENT_VERSION,
    kind: 'error',
    at: momentText(now),
    problem: problem.kind,
    exitCode: exitCodeOf(problem),
    message,
    ...(problem.kind === 'walletAmbiguous' && { wallets: problem.wallets }),
    ...(problem.kind === 'tooSoon' && {
      // Not a moment too early.
      retryAt: momentText(Math.ceil(problem.next / SECOND) * SECOND)
    })
  }
}
