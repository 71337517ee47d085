import { createStore } from 'zustand'
import type { SalioApi } from '../../electron/contract/channels.ts'
import type { Place, Snapshot, SnapshotChange } from '../../electron/contract/snapshot.ts'
import type { ProviderCard } from '../../electron/domain/provider-card.ts'
import { applyChange } from './apply-change.ts'
import { onNetworkChange } from './network.ts'
import { popped, pruned, type Screen, type Stack, stackOf } from './places.ts'
import { holderOf, targetOf } from './refresh.ts'

export interface App {
  /** Where intents are sent. */
  readonly salio: SalioApi
  /** A mirror of what the main process last told; null until it has. */
  readonly snapshot: Snapshot | null
  readonly providers: readonly ProviderCard[]
  readonly stack: Stack
  /** The wallet last opened or focused, where the focus returns to on Balances. */
  readonly walletId: string | null
  readonly open: (screen: Screen) => void
  readonly back: () => void
  /** Leaves everything that was open. */
  readonly start: (screen: Screen) => void
  readonly focusWallet: (walletId: string) => void
  /** Who does not allow a reading yet, and when it will (wall-clock milliseconds). */
  readonly held: { readonly card: ProviderCard; readonly until: number } | null
  /** Reads again what is shown. */
  readonly refresh: () => Promise<void>
}

export type AppStore = ReturnType<typeof createApp>

export const createApp = (salio: SalioApi) =>
  createStore<App>((set, get) => ({
    salio,
    snapshot: null,
    providers: [],
    stack: stackOf({ screen: 'balances' }),
    walletId: null,
    open: screen => set(({ stack }) => ({ stack: [...stack, screen] })),
    back: () => set(({ stack }) => ({ stack: popped(stack) })),
    start: screen => set({ stack: stackOf(screen) }),
    focusWallet: walletId => set({ walletId }),
    held: null,
    refresh: async () => {
      const { snapshot, stack, providers } = get()
      if (snapshot === null) return
      const target = targetOf(stack, snapshot)
      const { allowedAt: until } = await salio.refresh(target)
      const card = until && holderOf(target, until, get().snapshot ?? snapshot, providers)
      set({ held: card && until ? { card, until } : null })
    }
  }))

/** Mirrors the main process from now on; returns how to stop. */
export function mirror(app: AppStore): () => void {
  const { salio, start } = app.getState()
  const show = (snapshot: Snapshot) =>
    app.setState(({ stack }) => ({ snapshot, stack: pruned(stack, snapshot) }))
  const receive = (change: SnapshotChange) => {
    const snapshot = applyChange(app.getState().snapshot, change)
    if (snapshot) show(snapshot)
    else void salio.getSnapshot().then(show)
  }
  let sentTo: Place | null = null
  const go = (place: Place) => {
    sentTo = place
    start(place)
  }
  // Listening comes before asking, so that nothing falls between; an answer older than what was told is dropped.
  const silence = [salio.on('snapshot', receive), salio.on('go', go), onNetworkChange(salio)]
  void Promise.all([salio.getSnapshot(), salio.getProviders(), salio.getPlace()]).then(
    ([snapshot, providers, place]) => {
      app.setState({ providers, stack: stackOf(sentTo ?? place) })
      const told = app.getState().snapshot
      show(told && told.at > snapshot.at ? told : snapshot)
    }
  )
  return () => {
    for (const stop of silence) stop()
  }
}
