import { ArrowDownToLine, CircleCheck, Sunrise, Sunset, X } from 'lucide-react'
import type { AccountView, WalletView } from '#contract/snapshot.ts'
import type { SummaryCard as Card } from '#contract/summaries.ts'
import { numberFormat } from '#domain/language.ts'
import type { SummaryNeed } from '#domain/summary/summary.ts'
import { lateSentences, summaryName } from '#messages/summary/sentences.ts'
import { fill, plural } from '#messages/template.ts'
import { findWallet } from '#renderer/app/places.ts'
import { useApp, useLanguage, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { useSummaryMessages } from '#renderer/app/use-summary-messages.ts'
import { awaitedOf } from '#renderer/shared/awaited.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { NeedLine } from './need-line.tsx'
import { needKey, restWords } from './words.ts'

/** The latest summary on Balances: what needs somebody, and that the others are fine. */
export function SummaryCard({ card }: { card: Card }) {
  const language = useLanguage()
  const text = useSummaryMessages()
  const { accounts } = useSnapshot()
  const { balances } = useMessages()
  const salio = useApp(app => app.salio)
  const open = useApp(app => app.open)
  const { id: summaryId, kind, more, needs } = card
  const title = summaryName(card, language)
  const rest = restWords(card, language)
  const late = lateSentences(card, language)
  const worst = toTopUp(needs, accounts)
  const Icon = kind === 'morning' ? Sunrise : Sunset
  const putAway = async () => {
    await salio.putAwaySummary({ summaryId })
    document.querySelector('h1')?.focus()
  }
  return (
    <section className="card summary-card" aria-label={title}>
      <div className="summary-head">
        <Icon size="1rem" aria-hidden="true" />
        <div>
          <h2>{title}</h2>
          {late.length > 0 && <p>{late}</p>}
          {needs.length === 0 && <p>{rest}</p>}
        </div>
        <IconButton name={text.putAway} onClick={() => void putAway()}>
          <X size="0.875rem" aria-hidden="true" />
        </IconButton>
      </div>
      {needs.length > 0 && (
        <>
          <ul>
            {needs.map(need => (
              <li key={needKey(need)}>
                <NeedLine need={need} madeAt={card.madeAt} isNamesake={hasNamesake(need, accounts)} />
              </li>
            ))}
          </ul>
          {more > 0 && (
            <p className="summary-more">
              {fill(plural(balances.more, more, language), { count: numberFormat(language).format(more) })}
            </p>
          )}
          {rest && (
            <p className="summary-fine">
              {card.fine > 0 && <CircleCheck size="0.875rem" aria-hidden="true" />}
              {rest}
            </p>
          )}
          <div className="attention-actions">
            <Button size="small" onClick={() => open({ screen: 'summary', summaryId })}>
              {text.readAll}
            </Button>
            {worst && (
              <Button size="small" onClick={() => open({ screen: 'pay-in', walletId: worst.id })}>
                <ArrowDownToLine size="0.8125rem" aria-hidden="true" />
                {fill(text.howToTopUp, { wallet: worst.name })}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  )
}

const hasNamesake = (need: SummaryNeed, accounts: readonly AccountView[]): boolean =>
  need.kind !== 'unreadableAccount' &&
  accounts.flatMap(({ wallets }) => wallets).filter(({ name }) => name === need.walletName).length > 1

/** The worst that money can be paid into and that none is on its way to: nobody is pushed to pay twice. */
function toTopUp(needs: readonly SummaryNeed[], accounts: readonly AccountView[]): WalletView | null {
  for (const need of needs) {
    if (need.kind !== 'critical' && need.kind !== 'low' && need.kind !== 'runsOut') continue
    const wallet = findWallet({ accounts }, need.walletId)?.wallet
    if (wallet?.active && wallet.kind === 'ordinary' && !awaitedOf(wallet)) return wallet
  }
  return null
}
