import { useEffect } from 'react'
import type { HistoryLine } from '#contract/alerts.ts'
import { MINUTE } from '#domain/time/units.ts'
import { useApp, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { useWalletName } from '#renderer/shared/account-name.ts'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { dayName, groupByDay } from './days.ts'
import { HistoryRow } from './history-entry.tsx'

const keyOf = ({ at, subject, what, outcome }: HistoryLine) => [at, idOf(subject), what, outcome.kind].join()

function idOf(subject: HistoryLine['subject']): string {
  switch (subject.kind) {
    case 'wallet':
      return subject.walletId
    case 'account':
      return subject.accountId
    case 'summary':
      return `${subject.summaryId}`
    default:
      return subject satisfies never
  }
}

/** Which alerts were delivered or not, and why: of one wallet, or of all if `walletId` is null. */
export function HistoryScreen({ walletId }: { walletId: string | null }) {
  const language = useLanguage()
  const text = useMessages().history
  const back = useApp(app => app.back)
  const salio = useApp(app => app.salio)
  const now = useNow(MINUTE)
  const { answer: lines, askAgain } = useAsk(salio => salio.getHistory({ walletId }), [walletId])
  // Every alert comes with a snapshot.
  useEffect(() => salio.on('snapshot', () => void askAgain()), [salio, askAgain])
  const name = useWalletName(walletId)
  return (
    <ScreenLayout title={text.title} subtitle={name ?? text.all} onBack={back} roomy>
      {lines?.length === 0 && <p className="empty">{text.empty}</p>}
      {groupByDay(lines ?? []).map(day => {
        const at = day[0]?.at ?? now
        return (
          <section key={at}>
            <h2 className="section">{dayName(at, now, language)}</h2>
            <ol className="entries">
              {day.map(line => (
                <HistoryRow key={keyOf(line)} line={line} showsAccount={walletId === null} />
              ))}
            </ol>
          </section>
        )
      })}
    </ScreenLayout>
  )
}
