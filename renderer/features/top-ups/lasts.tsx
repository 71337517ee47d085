import { ArrowDownToLine } from 'lucide-react'
import { useId } from 'react'
import type { WalletView } from '#contract/snapshot.ts'
import type { Outlook } from '#domain/forecast/outlook.ts'
import { runwayWords } from '#messages/runway.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { toneOf } from '#renderer/shared/tone.ts'

/** How long a wallet lasts as it is, and with the money on its way, on one scale. Renders nothing where that is unknown. */
export function HowLongItLasts({ wallet }: { wallet: WalletView }) {
  const text = useMessages().topUps.lasts
  const now = useNow(30_000)
  const id = useId()
  const { outlook, outlookWithTopUps: withTopUps, topUps } = wallet
  if (outlook === null || withTopUps === null) return null
  const ends = [outlook, withTopUps].map(({ runsOut }) => Math.max((runsOut?.likely ?? now) - now, 0))
  const longest = Math.max(...ends, 1)
  // What has no end in sight lasts longer than all that has.
  const share = ({ runsOut }: Outlook) => (runsOut ? Math.max(runsOut.likely - now, 0) / longest : 1)
  const awaited = topUps.filter(({ state }) => state === 'on-its-way' || state === 'late')
  const tone = toneOf(wallet)
  return (
    <section className="card padded lasts" aria-labelledby={id}>
      <div className="lasts-head">
        <h2 id={id} className="lasts-title">
          {text.title}
        </h2>
        <span>{text[outlook.basis]}</span>
      </div>
      <dl>
        <div>
          <dt>
            <i className={`dot ${tone}`} />
            {text.asItIs}
          </dt>
          <dd className={tone}>
            <Bar share={share(outlook)} />
            <LastsText outlook={outlook} now={now} />
          </dd>
        </div>
        <div>
          <dt>
            <ArrowDownToLine size="0.75rem" aria-hidden="true" />
            {awaited.length > 1 ? text.withThem : text.withIt}
          </dt>
          <dd>
            <Bar isPending share={share(withTopUps)} />
            <LastsText outlook={withTopUps} now={now} />
          </dd>
        </div>
      </dl>
    </section>
  )
}

/** @param isPending whether it stands for what is not there yet */
function Bar({ share, isPending = false }: { share: number; isPending?: boolean }) {
  return (
    <span className="lasts-scale" aria-hidden="true">
      <i className={isPending ? 'pending' : undefined} style={{ width: `${share * 100}%` }} />
    </span>
  )
}

/** "3 days · Mon 15:10", as vague as the estimate is. */
function LastsText({ outlook, now }: { outlook: Outlook; now: number }) {
  const say = runwayWords(useLanguage())
  const { confidence, runsOut } = outlook
  const left = runsOut && runsOut.likely - now
  const text =
    runsOut === null || left === null || left <= 0 || confidence === 'low'
      ? say.brief(outlook, now)
      : `${say.span(left)} · ${say.time(runsOut.likely, now)}`
  return <b>{text}</b>
}
