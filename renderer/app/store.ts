import { createStore } from 'zustand'
import type { Place } from '#contract/desktop.ts'
import type { SalioApi } from '#contract/index.ts'
import { OPENING_ID, type Opening } from '#contract/opening.ts'
import type { AccountView, Snapshot, SnapshotChange } from '#contract/snapshot.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { onNetworkChange } from './connectivity.ts'
import { popScreen, pruneStack, type Screen, type Stack, stackOf } from './places.ts'
import { limitingProvider, refreshTarget } from './refresh.ts'

/**
 * The snapshot after a change. Unchanged accounts remain the same objects, so that React does not redraw
 * them. Null where the change builds on another snapshot than `before`.
 */
export function applyChange(before: Snapshot | null, { since, ...change }: SnapshotChange): Snapshot | null {
  if (since !== undefined && before?.at !== since) return null
  const known = new Map(before?.accounts.map(account => [account.id, account]))
  const accounts = change.accounts.flatMap(account =>
    typeof account === 'string' ? (known.get(account) ?? []) : account
  )
  return accounts.length === change.accounts.length ? { ...change, accounts } : null
}

export interface App {
  /** Receives the intents. */
  readonly salio: SalioApi
  /** The last snapshot from the main process; null until the first one. */
  readonly snapshot: Snapshot | null
  /** Those of the accounts, or all. */
  readonly providers: readonly ProviderCard[]
  readonly hasAllProviders: boolean
  /** Loads all providers, for choosing one. */
  readonly loadProviders: () => Promise<void>
  readonly stack: Stack
  /** Whether the screen on top was reached by going back. */
  readonly isBack: boolean
  /** The wallet last opened or focused: the focus returns to it on Balances. */
  readonly walletId: string | null
  readonly open: (screen: Screen) => void
  readonly back: () => void
  /** Closes every open screen and opens this one. */
  readonly reset: (screen: Screen) => void
  readonly focusWallet: (walletId: string) => void
  /** The provider that does not allow a reading yet, and when it will (wall-clock milliseconds). */
  readonly refreshHeld: { readonly card: ProviderCard; readonly until: number } | null
  /** When the last refresh that has ended was asked for, wall-clock milliseconds; null before the first. */
  readonly refreshAsked: number | null
  /** Reads again what is on screen. */
  readonly refresh: () => Promise<void>
  /** How many refreshes are under way. */
  readonly refreshing: number
  /** Milliseconds after which a wait for a provider is called long. */
  readonly longWait: number
  /**
   * Has the popover kept out of screenshots until `conceal` is called. Several secrets may be shown at a time.
   * `ready` resolves once it is kept out.
   */
  readonly revealSecret: () => { readonly ready: Promise<unknown>; readonly conceal: () => void }
}

export type AppStore = ReturnType<typeof createApp>

export function createApp(salio: SalioApi, longWait = 5_000) {
  let shownSecrets = 0
  return createStore<App>((set, get) => ({
    salio,
    snapshot: null,
    providers: [],
    hasAllProviders: false,
    loadProviders: async () => {
      if (!get().hasAllProviders) set({ providers: await salio.getAllProviders(), hasAllProviders: true })
    },
    stack: stackOf({ screen: 'balances' }),
    walletId: null,
    isBack: false,
    open: screen => set(({ stack }) => ({ stack: [...stack, screen], isBack: false })),
    back: () => set(({ stack }) => ({ stack: popScreen(stack), isBack: true })),
    reset: screen => set({ stack: stackOf(screen), isBack: false }),
    focusWallet: walletId => set({ walletId }),
    refreshHeld: null,
    refreshAsked: null,
    refreshing: 0,
    longWait,
    refresh: async () => {
      const { snapshot, stack, providers } = get()
      if (snapshot === null) return
      const target = refreshTarget(stack, snapshot)
      const refreshAsked = Date.now()
      set(({ refreshing }) => ({ refreshing: refreshing + 1 }))
      const { allowedAt: until } = await salio
        .refresh(target)
        .finally(() => set(({ refreshing }) => ({ refreshing: refreshing - 1 })))
      const card = until && limitingProvider(target, until, get().snapshot ?? snapshot, providers)
      set({ refreshAsked, refreshHeld: card && until ? { card, until } : null })
    },
    revealSecret() {
      shownSecrets += 1
      const ready = salio.setSecretShown({ shown: true })
      const conceal = () => {
        shownSecrets -= 1
        if (shownSecrets === 0) void salio.setSecretShown({ shown: false })
      }
      return { ready, conceal }
    }
  }))
}

/** What the page's document carries; null in one that does not come from the main process. */
export function readOpening(): Opening | null {
  const element = document.getElementById(OPENING_ID)
  element?.remove()
  return element && JSON.parse(element.textContent)
}

/**
 * Keeps the store in step with the main process; returns a function that stops that.
 * @param opening what the page's document carries, which is drawn at once
 */
export function followMainProcess(app: AppStore, opening: Opening | null): () => void {
  const { salio, reset } = app.getState()
  const draw = (snapshot: Snapshot) =>
    app.setState(({ stack }) => ({ snapshot, stack: pruneStack(stack, snapshot) }))
  const drawUnlessOld = (snapshot: Snapshot) => {
    const drawn = app.getState().snapshot
    if (!drawn || drawn.at <= snapshot.at) draw(snapshot)
  }
  /** Providers that were asked for. One that this version does not know has no card. */
  const asked = new Set<string>()
  const show = (snapshot: Snapshot) => {
    const { providers } = app.getState()
    const isKnown = ({ providerId: id }: AccountView) =>
      asked.has(id) || providers.some(card => card.id === id)
    if (snapshot.accounts.every(isKnown)) return draw(snapshot)
    for (const { providerId } of snapshot.accounts) asked.add(providerId)
    void salio.getProviders().then(found => {
      if (!app.getState().hasAllProviders) app.setState({ providers: found })
      drawUnlessOld(snapshot)
    })
  }
  const receive = (change: SnapshotChange) => {
    const snapshot = applyChange(app.getState().snapshot, change)
    if (snapshot) show(snapshot)
    else void salio.getSnapshot().then(show)
  }
  let sentTo: Place | null = null
  const go = (place: Place) => {
    sentTo = place
    reset(place)
  }
  const open = ({ place, providers, snapshot }: Opening) => {
    app.setState({ providers, stack: stackOf(sentTo ?? place) })
    for (const { providerId } of snapshot.accounts) asked.add(providerId)
    drawUnlessOld(snapshot)
  }
  if (opening) open(opening)
  // Subscribes before asking, so that nothing is missed; an answer older than a received snapshot is dropped.
  const unsubscribers = [salio.on('snapshot', receive), salio.on('go', go), onNetworkChange(salio)]
  void salio.getOpening().then(missed => missed && open(missed))
  return () => {
    for (const stop of unsubscribers) stop()
  }
}
