import { createContext, useContext, useEffect } from 'react'
import { useStore } from 'zustand'
import type { ExposedApi, SalioApi } from '#contract/index.ts'
import type { Snapshot } from '#contract/snapshot.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { Language } from '#domain/language.ts'
import { type Words, words } from '#messages/index.ts'
import { type Messages, messages } from '../messages/index.ts'
import type { App, AppStore } from './store.ts'

export const AppContext = createContext<AppStore | null>(null)

export function useApp<T>(select: (app: App) => T): T {
  const store = useContext(AppContext)
  if (store === null) throw new Error('There is no app around this part.')
  return useStore(store, select)
}

/** Part of the last snapshot: a component that uses only this part redraws only when it changes. */
function useFromSnapshot<T>(select: (snapshot: Snapshot) => T): T {
  return useApp(({ snapshot }) => {
    if (snapshot === null) throw new Error('There is no snapshot yet.')
    return select(snapshot)
  })
}

/** The last snapshot. Only for components that are drawn once there is one. */
export const useSnapshot = (): Snapshot => useFromSnapshot(snapshot => snapshot)

export const useLanguage = (): Language => useFromSnapshot(({ language }) => language)

/** The popover's texts in the current language. */
export const useMessages = (): Messages => messages[useLanguage()]

/** The texts shared with the main process, in the current language. */
export const useWords = (): Words => words(useLanguage())

export const useHideAmounts = (): boolean => useFromSnapshot(({ settings }) => settings.hideAmounts)

/** Every provider; null until they are loaded. */
export function useAllProviders(): readonly ProviderCard[] | null {
  const providers = useApp(app => app.providers)
  const isComplete = useApp(app => app.hasAllProviders)
  const load = useApp(app => app.loadProviders)
  useEffect(() => void load(), [load])
  return isComplete ? providers : null
}

declare global {
  interface Window {
    /** Exposed by the preload script: the only way to reach the main process. */
    readonly salio: ExposedApi
  }
}

export const bridge = (): SalioApi => ({
  ...window.salio,
  on: (channel, listener) => window.salio.on(channel, json => listener(JSON.parse(json)))
})
