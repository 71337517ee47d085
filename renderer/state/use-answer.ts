import { useRef, useState } from 'react'
import type { AnswerTree } from '../../electron/contract/mappings.ts'
import type { Failure } from '../../electron/domain/failure.ts'
import type { ProviderCard } from '../../electron/domain/provider-card.ts'
import { draftOf, type Form } from './form.ts'
import { useApp } from './use-app.ts'

export interface Answer {
  readonly busy: boolean
  /** The last answer, in memory until it is read again or the screen is left. */
  readonly tree: AnswerTree | null
  readonly failure: Failure | null
  readonly read: () => Promise<void>
  /** What was answered to another request is no answer to this one. */
  readonly forget: () => void
}

const none = { busy: false, tree: null, failure: null }

/** "Read it" for what is typed now. An answer that comes after a change is dropped. */
export function useAnswer(card: ProviderCard, form: Form, accountId: string | null): Answer {
  const salio = useApp(app => app.salio)
  const [state, setState] = useState<Pick<Answer, 'busy' | 'tree' | 'failure'>>(none)
  const round = useRef(0)
  const read = async () => {
    const mine = ++round.current
    setState({ ...none, busy: true })
    const draft = draftOf(card, form, accountId)
    const result = await salio.readAnswer({ ...draft, name: draft.name || card.name })
    if (mine !== round.current) return
    setState(result.ok ? { ...none, tree: result.value } : { ...none, failure: result.failure })
  }
  const forget = () => {
    round.current += 1
    setState(none)
  }
  return { ...state, read, forget }
}
