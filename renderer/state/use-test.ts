import { useRef, useState } from 'react'
import type { FoundWallet } from '../../electron/contract/channels.ts'
import type { Failure } from '../../electron/domain/failure.ts'
import type { ProviderCard } from '../../electron/domain/provider-card.ts'
import { draftOf, type Form, wrongField } from './form.ts'
import { useApp } from './use-app.ts'

export interface Test {
  readonly busy: boolean
  readonly found: readonly FoundWallet[] | null
  readonly failure: Failure | null
  /** The wallets found, or null where something is wrong. */
  readonly run: () => Promise<readonly FoundWallet[] | null>
  /** Shows what another intent answered in the test's place. */
  readonly fail: (failure: Failure) => void
  /** What was said of other credentials says nothing of these. */
  readonly forget: () => void
}

interface Outcome {
  readonly found: readonly FoundWallet[] | null
  readonly failure: Failure | null
}

const none: Outcome = { found: null, failure: null }

/** Test connection for what is typed now. An answer that comes after a change is dropped. */
export function useTest(
  card: ProviderCard,
  form: Form,
  accountId: string | null,
  kept: readonly string[]
): Test {
  const salio = useApp(app => app.salio)
  const [outcome, setOutcome] = useState(none)
  const [busy, setBusy] = useState(false)
  const round = useRef(0)
  const fail = (failure: Failure) => setOutcome({ found: null, failure })
  const run = async () => {
    const wrong = wrongField(card, form, kept)
    if (wrong) {
      fail(wrong)
      return null
    }
    const mine = ++round.current
    setOutcome(none)
    setBusy(true)
    try {
      const result = await salio.testConnection(draftOf(card, form, accountId))
      if (mine !== round.current) return null
      if (!result.ok) {
        fail(result.failure)
        return null
      }
      const found = result.value.wallets
      setOutcome({ found, failure: null })
      return found
    } finally {
      if (mine === round.current) setBusy(false)
    }
  }
  const forget = () => {
    round.current += 1
    setBusy(false)
    setOutcome(none)
  }
  return { busy, ...outcome, run, fail, forget }
}
