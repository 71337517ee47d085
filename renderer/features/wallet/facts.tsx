import type { ReactNode } from 'react'
import type { WalletView } from '#contract/snapshot.ts'
import type { Amount } from '#domain/money/money.ts'
import { runwayWords } from '#messages/runway.ts'
import { formatMoment } from '#messages/time.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { BriefAmount } from '#renderer/shared/amount.tsx'
import { runsOutWithinDay } from '#renderer/shared/runway.tsx'

function Fact({ name, tone, children }: { name: string; tone?: string | undefined; children: ReactNode }) {
  const { unknown } = useMessages().chart
  return (
    <div>
      <dt>{name}</dt>
      <dd className={tone}>
        {children ?? (
          <>
            <span aria-hidden="true">—</span>
            <span className="sr-only">{unknown}</span>
          </>
        )}
      </dd>
    </div>
  )
}

/** Key figures: spent today, spending per hour, when the wallet runs out, and the last top-up. */
export function Facts({ wallet }: { wallet: WalletView }) {
  const language = useLanguage()
  const text = useMessages().chart
  const now = useNow(30_000)
  const { currency, lastTopUp, outlook, spentToday } = wallet
  const brief = (amount: Amount) => <BriefAmount money={{ currency, amount }} />
  return (
    <dl className="facts">
      <Fact name={text.spentToday}>{spentToday && brief(spentToday)}</Fact>
      <Fact name={text.perHour}>{outlook && brief(outlook.perHour)}</Fact>
      <Fact name={text.runsOut} tone={outlook && runsOutWithinDay(outlook, now) ? 'bad' : undefined}>
        {outlook && runwayWords(language).brief(outlook, now)}
      </Fact>
      <Fact name={text.lastTopUp}>{lastTopUp && formatMoment(lastTopUp.at, now, language)}</Fact>
    </dl>
  )
}
