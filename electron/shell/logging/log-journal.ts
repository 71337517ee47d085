import type { Journal } from '#monitor/ports.ts'
import { failureText } from './failure-text.ts'
import type { Log } from './log.ts'

/** The first characters of an account's random id, enough to tell accounts apart. */
const shortId = (id: string): string => id.slice(0, 8)

/** Logs each event as one line, for support. Balances, account labels and thresholds are left out. */
export const logJournal = ({ note }: Pick<Log, 'note'>): Journal => ({
  polled: ({ providerId, accountId, failure, duration, wait, why }) =>
    note(
      `${providerId} ${shortId(accountId)}: ${failure ? `failed, ${failureText(failure)}` : 'read'} ` +
        `in ${Math.round(duration)} ms; next in ${Math.round(wait / 1000)} s (${why})`
    ),
  read: () => undefined,
  failed: ({ provider, wallet, failure }) => {
    // A failure of the whole account is already logged by `polled`.
    if (wallet !== null) note(`${provider} ${JSON.stringify(wallet)}: not read, ${failureText(failure)}`)
  },
  announced: notice => {
    const wallet = 'walletName' in notice ? ` ${JSON.stringify(notice.walletName)}` : ''
    note(`${notice.providerName} ${shortId(notice.accountId)}${wallet}: alert, ${notice.kind}`)
  }
})
