import { useMemo, useState } from 'react'
import type { Language } from '#domain/language.ts'
import {
  initialListChoice,
  type ListChoice,
  type ListSource,
  type ParsedList,
  parseList
} from './payment-list.ts'

export interface PaymentList {
  /** Null until a list has been pasted or chosen. */
  readonly source: ListSource | null
  readonly parsed: ParsedList | null
  readonly choice: ListChoice
  readonly choose: (choice: ListChoice) => void
  readonly load: (source: ListSource) => void
  readonly remove: () => void
}

/**
 * A payment list that was pasted or chosen, read for a wallet's currency.
 * @param isPast whether the payments were already made
 */
export function usePaymentList(currency: string, language: Language, isPast: boolean): PaymentList {
  const [source, setSource] = useState<ListSource | null>(null)
  const [choice, choose] = useState(initialListChoice)
  const parsed = useMemo(
    () => source && parseList(source, choice, { currency, language, isPast }),
    [source, choice, currency, language, isPast]
  )
  const load = (source: ListSource) => {
    setSource(source)
    choose(initialListChoice)
  }
  return { source, parsed, choice, choose, load, remove: () => setSource(null) }
}
