import { fill } from '../../electron/messages/fill.ts'
import { formatMoment } from '../../electron/messages/time.ts'
import { formatSpan } from '../messages/span.ts'
import { useMessages, useSnapshot } from '../state/use-app.ts'
import { useNow } from '../state/use-now.ts'

const nonNull = (times: readonly (number | null)[]): number[] => times.filter(time => time !== null)

/** "Updated 14:32 · next in 3 min"; or since when there is no internet connection. */
export function RefreshTimes() {
  const { accounts, online, language } = useSnapshot()
  const text = useMessages()
  const now = useNow(5_000)
  const moment = (at: number) => formatMoment(at, now, language)
  if (!online) {
    const since = nonNull(accounts.map(({ reachSince }) => reachSince))
    return since.length === 0
      ? text.balances.offline
      : fill(text.balances.offlineSince, { time: moment(Math.max(...since)) })
  }
  const read = nonNull(accounts.map(({ lastReadAt }) => lastReadAt))
  const next = nonNull(accounts.map(({ nextAt }) => nextAt))
  const wait = Math.min(...next) - now
  const updated =
    read.length === 0
      ? text.balances.notRead
      : fill(text.balances.updated, { time: moment(Math.max(...read)) })
  if (next.length === 0) return updated
  const soon = wait <= 0 ? text.balances.nextSoon : fill(text.balances.next, { span: formatSpan(wait, text) })
  return `${updated} · ${soon}`
}
