import { createHash } from 'node:crypto'
import { formatMoney } from '#domain/money/format.ts'
import { words } from '#messages/index.ts'
import type { Journal } from '#monitor/ports.ts'
import { failureText } from './failure-counts.ts'
import type { Log } from './log.ts'

/** The first characters of an account's random id, enough to tell accounts apart. */
const shortId = (id: string): string => id.slice(0, 8)

/** Tells a wallet's lines apart without its name or the provider's id for it: either may be a person's. */
const shortHash = (walletId: string): string =>
  createHash('sha256').update(walletId).digest('hex').slice(0, 8)

/** Logs each event as one line, for support. Balances, thresholds, and the names of accounts and wallets are left out. */
export const logJournal = ({ note }: Pick<Log, 'note'>): Journal => ({
  polled: ({ providerId, accountId, failure, duration, wait, why }) =>
    note(
      `${providerId} ${shortId(accountId)}: ${failure ? `failed, ${failureText(failure)}` : 'read'} ` +
        `in ${Math.round(duration)} ms; next in ${Math.round(wait / 1000)} s (${why})`
    ),
  read: () => undefined,
  failed: ({ provider, wallet, failure }) => {
    // A failure of the whole account is already logged by `polled`.
    if (wallet !== null) note(`${provider} wallet ${shortHash(wallet.id)}: not read, ${failureText(failure)}`)
  },
  announced: notice => {
    const wallet = 'walletId' in notice ? ` wallet ${shortHash(notice.walletId)}` : ''
    note(`${notice.providerName} ${shortId(notice.accountId)}${wallet}: alert, ${notice.kind}`)
  }
})

/**
 * Prints readings ("JPay Africa / Payout KES 12,000.00 healthy"), failures and alerts to a developer's terminal, one
 * line each, in English.
 */
export const terminalJournal = (print: (line: string) => void): Journal => ({
  read: ({ provider, wallet, balance, level }) =>
    print(`${provider} / ${wallet} ${formatMoney(balance, 'en')} ${level ?? 'no alert levels'}`),
  failed: ({ provider, account, wallet, failure }) =>
    print(
      `${provider} / ${wallet?.name ?? account} not read: ${words('en').failure(failure, { provider: { name: provider } }).what}`
    ),
  announced: notice => {
    const { title, body } = words('en').notices([notice])
    print(`Alert: ${title}. ${body}`)
  }
})

/** Combines several journals into one that forwards to all of them. */
export const combineJournals = (journals: readonly Journal[]): Required<Journal> => ({
  polled: attempt => {
    for (const journal of journals) journal.polled?.(attempt)
  },
  read: line => {
    for (const journal of journals) journal.read(line)
  },
  failed: line => {
    for (const journal of journals) journal.failed(line)
  },
  announced: notice => {
    for (const journal of journals) journal.announced(notice)
  }
})

/**
 * Prints a line, with plain spaces for no-break ones: a terminal's search does not find those. Errors are ignored, because
 * a closed terminal must not end Salio.
 */
export function printLine(line: string): void {
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', () => undefined)
  process.stdout.write(`${line.replaceAll('\u00a0', ' ')}\n`)
}
