import { type DependencyList, useCallback, useEffect, useRef, useState } from 'react'
import type { SalioApi } from '#contract/index.ts'
import { useApp } from './use-app.ts'

export interface Asked<T> {
  /** The last answer that arrived; undefined before the first. It stays while the next one is awaited. */
  readonly answer: T | undefined
  /** Asks once more; resolves when that has succeeded or failed. Where it fails the last answer stays. */
  readonly askAgain: () => Promise<void>
}

/**
 * Asks the main process when the component appears and whenever a dependency changes. Only the answer to the
 * latest question counts: one that arrives after a newer question was asked is dropped. Where a question with
 * other dependencies fails there is no answer, rather than one to another question. Nothing more is said of a
 * failure: the main process has logged it, and the user cannot do anything about it.
 */
export function useAsk<T>(ask: (salio: SalioApi) => Promise<T>, dependencies: DependencyList): Asked<T> {
  const salio = useApp(app => app.salio)
  const [answer, setAnswer] = useState<T>()
  const question = useRef(ask)
  const latest = useRef(0)
  useEffect(() => {
    question.current = ask
  })
  const request = useCallback(
    async (failed: (last: T | undefined) => T | undefined) => {
      latest.current += 1
      const number = latest.current
      try {
        const answer = await question.current(salio)
        if (number === latest.current) setAnswer(answer)
      } catch {
        if (number === latest.current) setAnswer(failed)
      }
    },
    [salio]
  )
  useEffect(() => void request(() => undefined), [request, ...dependencies])
  return { answer, askAgain: useCallback(() => request(last => last), [request]) }
}
