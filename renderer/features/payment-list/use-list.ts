import { useState } from 'react'
import { initialListChoice, type ListChoice, saveChoice, savedChoice } from '#domain/lists/choice.ts'
import type { ListResult } from '#domain/lists/reading.ts'
import { useApp, useSnapshot } from '#renderer/app/use-app.ts'
import { useSteps } from '#renderer/app/use-steps.ts'
import { type ListPurpose, type ListSource, readInSteps } from './payment-list.ts'

export interface PaymentList {
  /** Null until a list has been pasted or chosen. */
  readonly source: ListSource | null
  /** Null without a list, and while a long one is being read. */
  readonly result: ListResult | null
  /** Changes how the list is read, and remembers it for lists with the same columns. */
  readonly choose: (change: Partial<ListChoice>) => void
  readonly load: (source: ListSource) => void
  readonly remove: () => void
}

/** A payment list that was pasted or chosen, read for a wallet. */
export function usePaymentList(purpose: ListPurpose): PaymentList {
  const salio = useApp(app => app.salio)
  const saved = useSnapshot().settings.lists
  const [source, setSource] = useState<ListSource | null>(null)
  // What is remembered counts as of when the list was brought: what is chosen now is known here already.
  const [known, setKnown] = useState(saved)
  const [choice, setChoice] = useState<ListChoice | null>(null)
  const { currency, decimals, isPast, language, period } = purpose
  const result = useSteps(
    () => source && readInSteps(source, choice, purpose, layout => savedChoice(known, layout)),
    [source, choice, known, currency, decimals, isPast, language, period?.from, period?.until]
  )
  const current = result?.kind === 'read' ? result : null
  return {
    source,
    result,
    choose: change => {
      const next = { ...(current?.choice ?? initialListChoice), ...change }
      setChoice(next)
      const isRemembered = Object.keys(change).some(name => name !== 'rows')
      if (current?.layout && isRemembered)
        void salio.changeSettings({ lists: saveChoice(saved, current.layout, next) })
    },
    load: next => {
      setSource(next)
      setKnown(saved)
      setChoice(null)
    },
    remove: () => setSource(null)
  }
}
