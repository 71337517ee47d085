import { useMemo, useState } from 'react'
import type { Language } from '../../electron/domain/language.ts'
import type { ListSource } from './list-source.ts'
import { firstChoice, type ListChoice, type ReadList, readList } from './payment-list.ts'

export interface List {
  /** Null until a list has been pasted or chosen. */
  readonly source: ListSource | null
  readonly read: ReadList | null
  readonly choice: ListChoice
  readonly choose: (choice: ListChoice) => void
  readonly bring: (source: ListSource) => void
  readonly remove: () => void
}

/**
 * A payment list that was pasted or chosen, read for a wallet's currency.
 * @param isPast whether the payments were already made
 */
export function useList(currency: string, language: Language, isPast: boolean): List {
  const [source, setSource] = useState<ListSource | null>(null)
  const [choice, choose] = useState(firstChoice)
  const read = useMemo(
    () => source && readList(source, choice, { currency, language, isPast }),
    [source, choice, currency, language, isPast]
  )
  const bring = (source: ListSource) => {
    setSource(source)
    choose(firstChoice)
  }
  return { source, read, choice, choose, bring, remove: () => setSource(null) }
}
