import type { ReactNode } from 'react'
import type { WalletView } from '#contract/snapshot.ts'
import type { Amount } from '#domain/money/money.ts'
import { DAY, HOUR } from '#domain/time/units.ts'
import { runwayWords } from '#messages/runway.ts'
import { formatMoment } from '#messages/time.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { BriefAmount } from '#renderer/shared/amount.tsx'
import { runsOutWithinDay } from '#renderer/shared/runway.tsx'

interface FactProps {
  name: string
  tone?: string | undefined
  /** What is said while it is not known. */
  unknown: string
  /** Null while it is not known. */
  children: ReactNode
}

const Fact = ({ name, tone, unknown, children }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd className={children === null ? 'unknown' : tone}>{children ?? unknown}</dd>
  </div>
)

/** Key figures: spent today, spending per hour, when the wallet runs out, and the last top-up. */
export function Facts({ wallet }: { wallet: WalletView }) {
  const language = useLanguage()
  const text = useMessages().chart
  const now = useNow(30_000)
  const { currency, lastTopUp, outlook, spentToday, trail } = wallet
  // Of a wallet read for less than a day it can be told when its figures will be there.
  const isNew = (trail[0]?.[0] ?? now) > now - DAY + HOUR
  const pace = isNew ? text.afterDay : text.unknown
  const brief = (amount: Amount) => <BriefAmount money={{ currency, amount }} />
  return (
    <dl className="facts">
      <Fact name={text.spentToday} unknown={isNew ? text.tomorrow : text.unknown}>
        {spentToday && brief(spentToday)}
      </Fact>
      <Fact name={text.perHour} unknown={pace}>
        {outlook && brief(outlook.perHour)}
      </Fact>
      <Fact
        name={text.runsOut}
        unknown={pace}
        tone={outlook && runsOutWithinDay(outlook, now) ? 'bad' : undefined}
      >
        {outlook && runwayWords(language).brief(outlook, now)}
      </Fact>
      <Fact name={text.lastTopUp} unknown={text.noTopUp}>
        {lastTopUp && formatMoment(lastTopUp.at, now, language)}
      </Fact>
    </dl>
  )
}
