import { Eye, EyeOff, Settings2 } from 'lucide-react'
import { wholeNumber } from '#domain/language.ts'
import { fill, plural } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { useApp, useHideAmounts, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { formatSpan } from '#renderer/messages/time.ts'
import { RefreshButton } from '#renderer/shared/refresh.tsx'
import { IconButton } from '#renderer/ui/button.tsx'

/** The buttons at the top of Balances. */
export function BalancesActions() {
  const text = useMessages()
  const hidden = useHideAmounts()
  const salio = useApp(app => app.salio)
  const open = useApp(app => app.open)
  const Icon = hidden ? EyeOff : Eye
  return (
    <>
      <RefreshButton />
      <IconButton
        name={text.hideAmounts}
        aria-pressed={hidden}
        onClick={() => void salio.changeSettings({ hideAmounts: !hidden })}
      >
        <Icon size="1rem" aria-hidden="true" />
      </IconButton>
      <IconButton name={text.settings} onClick={() => open({ screen: 'settings' })}>
        <Settings2 size="1rem" aria-hidden="true" />
      </IconButton>
    </>
  )
}

const nonNull = (times: readonly (number | null)[]): number[] => times.filter(time => time !== null)

/**
 * "Updated 14:32 · next in 3 min", "40 wallets · updated 14:32" for a list that is counted; or since when there is no
 * internet connection.
 * @param count how many wallets there are; null where they are not counted
 */
export function RefreshTimes({ count }: { count: number | null }) {
  const { accounts, network, language } = useSnapshot()
  const text = useMessages()
  const now = useNow(5_000)
  const moment = (at: number) => formatMoment(at, now, language)
  if (network) return fill(text.balances.offlineSince, { time: moment(network.since) })
  const read = nonNull(accounts.map(({ lastReadAt }) => lastReadAt))
  // A refused key is tried again in a day: that is no answer to when these balances will be newer.
  const next = nonNull(accounts.map(({ nextAt, reach }) => (reach === 'rejected' ? null : nextAt)))
  const wait = Math.min(...next) - now
  const updated =
    read.length === 0
      ? text.balances.notRead
      : fill(text.balances.updated, { time: moment(Math.max(...read)) })
  if (count !== null) {
    const wallets = fill(plural(text.balances.wallets, count, language), {
      count: wholeNumber(count, language)
    })
    return `${wallets} · ${updated.charAt(0).toLocaleLowerCase(language)}${updated.slice(1)}`
  }
  if (next.length === 0) return updated
  const soon = wait <= 0 ? text.balances.nextSoon : fill(text.balances.next, { span: formatSpan(wait, text) })
  return `${updated} · ${soon}`
}
