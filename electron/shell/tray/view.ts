import type { Place } from '#contract/desktop.ts'
import type { AccountView, Snapshot, WalletView } from '#contract/snapshot.ts'
import { countStandings, isUnreadable } from '#domain/alerts/needs.ts'
import { formatMoney } from '#domain/money/format.ts'
import type { Settings } from '#domain/settings.ts'
import { type Words, words } from '#messages/index.ts'
import { formatMoment } from '#messages/time.ts'

/**
 * The pinned wallet's balance for the menu bar, with the time of the reading if it is not fresh. "" if no wallet is
 * pinned, it has not been read yet, or amounts are hidden.
 */
export function pinnedTitle({ accounts, at, language, settings }: Snapshot): string {
  const wallets = accounts.flatMap(account => account.wallets)
  const pinned = wallets.find(({ id }) => id === settings.pinnedWallet)
  if (!pinned || pinned.amount === null || settings.hideAmounts) return ''
  const figure = formatMoney({ currency: pinned.currency, amount: pinned.amount }, language)
  return pinned.reach === 'fresh' || pinned.readAt === null
    ? figure
    : `${figure} · ${formatMoment(pinned.readAt, at, language)}`
}

/** The state the icon shows; `paused` while all alerts are snoozed. */
export type IconState = 'firstRun' | 'healthy' | 'low' | 'critical' | 'unreadable' | 'offline' | 'paused'

/** A menu line for a wallet or an account that needs attention. */
interface AttentionLine {
  readonly text: string
  readonly place: Place
}

export interface TrayView {
  readonly state: IconState
  readonly strokes: Settings['icon']
  readonly tooltip: string
  /** Text beside the icon; only shown on macOS. */
  readonly title: string
  readonly lines: readonly AttentionLine[]
  /** For each low wallet: how it is topped up, and to say that it was. */
  readonly topUps: readonly AttentionLine[]
  /** The morning or closing summary, while there is one. */
  readonly summary: AttentionLine | null
  /** Whether all alerts are snoozed. */
  readonly snoozed: boolean
}

const MAX_MENU_LINES = 5
const MAX_TOP_UPS = 3
const MAX_NOT_TOLD = 2
const MAX_TOOLTIP_LINES = 3
/** Windows cuts longer tooltips. */
const MAX_TOOLTIP_LENGTH = 127

/**
 * Derives what the tray shows from a snapshot, worst problems first.
 * @param isScreenLocked whether whoever passes by may see it, or another program read it, while the user is away; then it
 *   has no amounts
 */
export function trayView(
  given: Snapshot,
  providerName: (providerId: string) => string,
  isScreenLocked: boolean
): TrayView {
  const snapshot = isScreenLocked ? { ...given, settings: { ...given.settings, hideAmounts: true } } : given
  const say = words(snapshot.language)
  const troubles = [
    ...walletLines(snapshot, 'critical', say),
    ...walletLines(snapshot, 'low', say),
    ...accountLines(snapshot, say, providerName)
  ]
  return {
    state: stateOf(snapshot),
    strokes: snapshot.settings.icon,
    tooltip: [...pauseLine(snapshot, say), tooltip(snapshot, say, troubles)]
      .join('\n')
      .slice(0, MAX_TOOLTIP_LENGTH),
    title: pinnedTitle(snapshot),
    lines: [...troubles.slice(0, MAX_MENU_LINES), ...notToldLines(snapshot, say)],
    topUps: topUpLines(snapshot, say),
    summary: snapshot.summary && {
      text: say.tray.summaries[snapshot.summary.kind],
      place: { screen: 'summary', summaryId: snapshot.summary.id }
    },
    snoozed: snapshot.snoozedUntil !== null
  }
}

function stateOf(snapshot: Snapshot): IconState {
  const { accounts } = snapshot
  if (accounts.length === 0) return 'firstRun'
  if (snapshot.network) return 'offline'
  if (snapshot.snoozedUntil !== null) return 'paused'
  const levels = new Set(activeWallets(snapshot).map(({ wallet }) => wallet.level))
  if (levels.has('critical')) return 'critical'
  if (levels.has('low')) return 'low'
  if (accounts.some(cannotBeRead)) return 'unreadable'
  return levels.size === 0 ? 'firstRun' : 'healthy'
}

const cannotBeRead = ({ reach, wallets }: AccountView) =>
  [reach, ...wallets.filter(({ active }) => active).map(wallet => wallet.reach)].some(isUnreadable)

/** The active wallets that have been read at least once. */
const activeWallets = ({ accounts }: Snapshot) =>
  accounts.flatMap(account =>
    account.wallets
      .filter(({ active, amount }) => active && amount !== null)
      .map(wallet => ({ account, wallet }))
  )

function tooltip(snapshot: Snapshot, say: Words, troubles: readonly AttentionLine[]): string {
  const { accounts } = snapshot
  if (accounts.length === 0) return say.tray.firstRun
  if (snapshot.network) {
    const { next, what } = say.network[snapshot.network.trouble]
    return `${what} ${next}`
  }
  const wallets = activeWallets(snapshot)
  if (troubles.length === 0) {
    if (wallets.length === 0) return say.tray.waiting
    const oldest = Math.min(...wallets.map(({ wallet }) => wallet.readAt ?? snapshot.at))
    const { healthy, unwatched } = countStandings(wallets.map(({ wallet }) => wallet))
    return unwatched === 0
      ? say.tray.healthy(healthy, oldest, snapshot.at)
      : say.tray.asOf(say.counts({ healthy, unwatched }), oldest, snapshot.at)
  }
  const more = troubles.length - MAX_TOOLTIP_LINES
  const lines = troubles.slice(0, MAX_TOOLTIP_LINES).map(({ text }) => text)
  return [...lines, ...(more > 0 ? [say.tray.more(more)] : [])].join('\n')
}

const pauseLine = ({ at, snoozedUntil }: Snapshot, say: Words): readonly string[] =>
  typeof snoozedUntil === 'number' ? [say.tray.snoozed(snoozedUntil, at)] : []

/** By the shop's own name: with two shops at one provider nothing else tells their wallets apart. */
function walletLines(snapshot: Snapshot, level: 'critical' | 'low', say: Words): AttentionLine[] {
  const figure = ({ currency, amount, reach, readAt }: WalletView) => {
    if (snapshot.settings.hideAmounts || amount === null) return ''
    const age = reach === 'fresh' || readAt === null ? '' : ` · ${say.lastKnown(readAt, snapshot.at)}`
    return `, ${formatMoney({ currency, amount }, snapshot.language)}${age}`
  }
  return activeWallets(snapshot)
    .filter(({ wallet }) => wallet.level === level)
    .map(({ account, wallet }) => ({
      text: say.tray.line(`${account.name} · ${wallet.name}`, `${say.levels[level]}${figure(wallet)}`),
      place: { screen: 'wallet', walletId: wallet.id }
    }))
}

/** The most urgent first. */
function topUpLines(snapshot: Snapshot, say: Words): AttentionLine[] {
  const wallets = activeWallets(snapshot).filter(({ wallet }) => wallet.kind === 'ordinary')
  const low = [
    ...wallets.filter(({ wallet }) => wallet.level === 'critical'),
    ...wallets.filter(({ wallet }) => wallet.level === 'low')
  ]
  return low.slice(0, MAX_TOP_UPS).flatMap(({ account, wallet }): AttentionLine[] => {
    const name = `${account.name} · ${wallet.name}`
    return [
      { text: say.tray.howToTopUp(name), place: { screen: 'pay-in', walletId: wallet.id } },
      { text: say.tray.toppedUp(name), place: { screen: 'topUp', walletId: wallet.id } }
    ]
  })
}

/** Who is not told, since their way refused for good. It is no trouble of a wallet's, and no part of the tooltip. */
const notToldLines = ({ recipients }: Snapshot, say: Words): readonly AttentionLine[] =>
  recipients
    .filter(({ state }) => state.kind === 'refused')
    .slice(0, MAX_NOT_TOLD)
    .map(({ name }) => ({ text: say.tray.notTold(name), place: { screen: 'people' } }))

function accountLines(
  { accounts }: Snapshot,
  say: Words,
  providerName: (providerId: string) => string
): AttentionLine[] {
  return accounts.filter(cannotBeRead).map(account => {
    const provider = providerName(account.providerId)
    const failure = account.failure ?? account.wallets.find(wallet => wallet.failure)?.failure
    const state = failure
      ? say.failure(failure, { provider: { name: provider } }).short
      : say.reaches[account.reach]
    return {
      text: say.tray.line(account.name === provider ? provider : `${provider} · ${account.name}`, state),
      place: account.failure ? { screen: 'account', accountId: account.id } : { screen: 'balances' }
    }
  })
}
