import type { Desktop } from '#contract/desktop.ts'
import type { AccountView, Snapshot } from '#contract/snapshot.ts'
import { MINUTE } from '#domain/time/units.ts'
import { type FailureCount, failureText } from './failure-counts.ts'

/** The system and the versions Salio runs on. */
export interface SystemInfo {
  /** By component: "Electron", "Chromium". */
  readonly versions: Readonly<Record<string, string>>
  /** "linux 6.1.0 x64" */
  readonly system: string
  /** XDG_CURRENT_DESKTOP and the like, unfiltered from the environment. */
  readonly desktop: readonly (string | undefined)[]
  readonly locales: readonly string[]
  readonly displays: readonly { readonly width: number; readonly height: number; readonly scale: number }[]
}

export interface DiagnosticFacts {
  readonly systemInfo: SystemInfo
  readonly desktop: Desktop
  readonly snapshot: Snapshot
  readonly failures: readonly FailureCount[]
}

/**
 * The diagnostics text for support, in English: versions, the desktop, counts, and the state of each account, by its
 * provider's id. It contains nothing the user typed or a provider sent: no name, no amount, no address.
 */
export function diagnostics({ desktop, failures, snapshot, systemInfo }: DiagnosticFacts): string {
  const { accounts, at, settings } = snapshot
  const { displays, locales, system, versions } = systemInfo
  const wallets = accounts.flatMap(account => account.wallets)
  const levels = countText(wallets.map(({ active, level }) => (active ? level : 'inactive')))
  const lines = [
    [`Salio ${desktop.version}`, ...Object.entries(versions).map(entry => entry.join(' '))].join(', '),
    `System: ${system}; desktop: ${systemInfo.desktop.map(plain).join(', ')}`,
    `Displays: ${displays.map(({ height, scale, width }) => `${width} × ${height} at ${scale}`).join(', ')}`,
    `Language: ${snapshot.language} (${settings.language}; system ${locales.map(plain).join(', ')}); appearance: ${settings.appearance}`,
    `Starts at login: ${desktop.startsAtLogin ?? 'unknown'}; shortcut: ${desktop.shortcut}`,
    `Notifications: ${settings.notifications ? 'on' : 'off'}${snapshot.notificationTrouble ? ', the last one refused' : ''}; quiet hours: ${settings.quiet.enabled ? 'on' : 'off'}; snoozed: ${snapshot.snoozedUntil !== null}`,
    `Network: ${snapshot.network?.trouble ?? 'well'}; accounts: ${accounts.length}; wallets: ${wallets.length}${levels && ` (${levels})`}`,
    ...accounts.map(account => accountLine(account, at)),
    failures.length > 0 ? 'Failures since the start, the last one first:' : 'No failures since the start.',
    ...failures.map(
      ({ at: last, count, failure, providerId }) =>
        `${providerId}: ${failure}, ${count} ×, ${ageText(last, at)} ago`
    )
  ]
  return `${lines.join('\n')}\n`
}

function accountLine(
  { demo, failure, intervalMinutes, keptUntilQuit, ...account }: AccountView,
  at: number
): string {
  const { lastReadAt, providerId, reach, wallets } = account
  const unread = countText(wallets.flatMap(wallet => (wallet.failure ? [failureText(wallet.failure)] : [])))
  return [
    `${providerId}${demo ? ' (demo)' : ''}: ${reach}`,
    ...(failure ? [failureText(failure)] : []),
    lastReadAt === null ? 'never read' : `read ${ageText(lastReadAt, at)} ago`,
    `every ${intervalMinutes} min`,
    `wallets: ${wallets.length}${unread && ` (${unread})`}`,
    ...(keptUntilQuit ? ['keys in memory'] : [])
  ].join(', ')
}

const ageText = (at: number, now: number): string => `${Math.round((now - at) / MINUTE)} min`

/** "3 healthy, 1 low" */
function countText(some: readonly string[]): string {
  return [...new Set(some)].map(one => `${some.filter(other => other === one).length} ${one}`).join(', ')
}

/** Environment variables can contain anything, so only harmless ones are shown. */
const plain = (value: string | undefined): string => (/^[\w:.-]{1,40}$/.test(value ?? '') ? `${value}` : '?')
