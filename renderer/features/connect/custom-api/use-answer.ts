import { useRef, useState } from 'react'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AnswerTree } from '#domain/custom-api/answer.ts'
import { useApp } from '#renderer/app/use-app.ts'
import { draftOf, type Form } from '../form.ts'

export interface SampleAnswer {
  readonly busy: boolean
  /** The last answer, held in memory until it is read again or the screen is left. */
  readonly tree: AnswerTree | null
  /** The one before, of the same request. */
  readonly before: AnswerTree | null
  readonly failure: Failure | null
  readonly read: () => Promise<void>
  /** Drops the answer once the request has changed. */
  readonly clear: () => void
}

const none = { busy: false, tree: null, before: null, failure: null }

/** "Read it": asks the API with what is typed now. An answer that arrives after a change is dropped. */
export function useSampleAnswer(card: ProviderCard, form: Form, accountId: string | null): SampleAnswer {
  const salio = useApp(app => app.salio)
  const [state, setState] = useState<Omit<SampleAnswer, 'read' | 'clear'>>(none)
  const lastRun = useRef(0)
  const read = async () => {
    const run = ++lastRun.current
    const before = state.tree
    setState({ ...none, busy: true })
    const draft = draftOf(card, form, accountId)
    const result = await salio.readAnswer({ ...draft, name: draft.name || card.name })
    if (run !== lastRun.current) return
    setState(result.ok ? { ...none, tree: result.value, before } : { ...none, failure: result.failure })
  }
  const clear = () => {
    lastRun.current += 1
    setState(none)
  }
  return { ...state, read, clear }
}
