import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Snapshot } from '../../electron/contract/snapshot.ts'
import type { Language } from '../../electron/domain/language.ts'
import { type Words, words } from '../../electron/messages/index.ts'
import { type Messages, messages } from '../messages/index.ts'
import type { App, AppStore } from './store.ts'

export const AppContext = createContext<AppStore | null>(null)

export function useApp<T>(select: (app: App) => T): T {
  const store = useContext(AppContext)
  if (store === null) throw new Error('There is no app around this part.')
  return useStore(store, select)
}

/** One thing of the last snapshot: what is drawn by that alone is not drawn anew with every other. */
function useOfSnapshot<T>(select: (snapshot: Snapshot) => T): T {
  return useApp(({ snapshot }) => {
    if (snapshot === null) throw new Error('There is no snapshot yet.')
    return select(snapshot)
  })
}

/** The last snapshot. Only for what is drawn once there is one. */
export const useSnapshot = (): Snapshot => useOfSnapshot(snapshot => snapshot)

export const useLanguage = (): Language => useOfSnapshot(({ language }) => language)

/** The popover's texts in the language in force. */
export const useText = (): Messages => messages[useLanguage()]

/** What is said in the popover and elsewhere alike. */
export const useWords = (): Words => words(useLanguage())

export const useHidden = (): boolean => useOfSnapshot(({ settings }) => settings.hideAmounts)
