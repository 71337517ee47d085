import { useRef, useState } from 'react'
import type { FoundWallet } from '#contract/accounts.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { useApp } from '#renderer/app/use-app.ts'
import { draftOf, type Form, firstInvalidField, type StoredSecrets } from './form.ts'

export interface ConnectionTestState {
  readonly busy: boolean
  readonly found: readonly FoundWallet[] | null
  readonly failure: Failure | null
  /** Returns the wallets found, or null where something is wrong. */
  readonly run: () => Promise<readonly FoundWallet[] | null>
  /** Shows another intent's failure in place of the test's outcome. */
  readonly fail: (failure: Failure) => void
  /** Drops the outcome once the credentials have changed. */
  readonly clear: () => void
}

interface Outcome {
  readonly found: readonly FoundWallet[] | null
  readonly failure: Failure | null
}

const none: Outcome = { found: null, failure: null }

/** Tests the connection with what is typed now. An answer that arrives after a change is dropped. */
export function useConnectionTest(
  card: ProviderCard,
  form: Form,
  accountId: string | null,
  stored: StoredSecrets
): ConnectionTestState {
  const salio = useApp(app => app.salio)
  const [outcome, setOutcome] = useState(none)
  const [busy, setBusy] = useState(false)
  const lastRun = useRef(0)
  const fail = (failure: Failure) => setOutcome({ found: null, failure })
  const run = async () => {
    const wrong = firstInvalidField(card, form, stored)
    if (wrong) {
      fail(wrong)
      return null
    }
    const thisRun = ++lastRun.current
    setOutcome(none)
    setBusy(true)
    try {
      const result = await salio.testConnection(draftOf(card, form, accountId))
      if (thisRun !== lastRun.current) return null
      if (!result.ok) {
        fail(result.failure)
        return null
      }
      const found = result.value.wallets
      setOutcome({ found, failure: null })
      return found
    } finally {
      if (thisRun === lastRun.current) setBusy(false)
    }
  }
  const clear = () => {
    lastRun.current += 1
    setBusy(false)
    setOutcome(none)
  }
  return { busy, ...outcome, run, fail, clear }
}
