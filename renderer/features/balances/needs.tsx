import { ArrowDownToLine, BellOff, ChevronDown, CircleAlert } from 'lucide-react'
import { useState } from 'react'
import type { AccountView, WalletView } from '#contract/snapshot.ts'
import type { Need } from '#domain/alerts/needs.ts'
import { wholeNumber } from '#domain/language.ts'
import { formatBriefMoney, formatMoney } from '#domain/money/format.ts'
import { fill, plural } from '#messages/template.ts'
import { useApp, useHideAmounts, useLanguage, useMessages, useWords } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { accountFullName, accountLabel, providerName } from '#renderer/shared/account-name.ts'
import { aloud } from '#renderer/shared/aloud.ts'
import { CountingAmount } from '#renderer/shared/amount.tsx'
import { RunwayText } from '#renderer/shared/runway.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { snoozeWords, walletMeaning } from './meaning.ts'
import { canTopUp, NeedMenu, SnoozeMore } from './need-menu.tsx'

/** How many are told before the rest is folded: so few that the first account stays in sight. */
const SHOWN = { roomy: 3, compact: 2 } as const

export type AccountNeed = Need<AccountView>

const idOf = ({ account, wallet }: AccountNeed) => wallet?.id ?? account.id

/** A critical wallet whose balance is current, so that its level is a fact. */
const isUrgent = ({ standing, wallet }: AccountNeed) => standing === 'critical' && wallet?.reach === 'fresh'

/** A critical wallet, with what can be done about it. */
function OpenNeed({
  account,
  wallet,
  provider
}: {
  account: AccountView
  wallet: WalletView
  provider: string
}) {
  const language = useLanguage()
  const { balances: text, topUps } = useMessages()
  const hidden = useHideAmounts()
  const now = useNow(30_000)
  const open = useApp(app => app.open)
  const { amount, currency, id, name, thresholds } = wallet
  const { critical } = thresholds
  const about = [accountFullName(account, provider), snoozeWords(wallet, { language, now })]
  return (
    <section className="need-open" aria-label={name}>
      <div className="need-head">
        <CircleAlert size="1rem" aria-hidden="true" />
        <div>
          <h3>
            <button
              type="button"
              className="clip"
              title={name}
              onClick={() => open({ screen: 'wallet', walletId: id })}
            >
              {fill(text.criticalTitle, { wallet: name })}
            </button>
          </h3>
          <p>{about.filter(Boolean).join(' · ')}</p>
        </div>
        {amount !== null && <CountingAmount money={{ currency, amount }} />}
      </div>
      <p className="need-text">
        <RunwayText wallet={wallet} />
        {critical === null || hidden
          ? `${text.below}.`
          : fill(text.criticalBelow, {
              threshold: formatBriefMoney({ currency, amount: critical }, language)
            })}
      </p>
      <div className="attention-actions">
        {canTopUp(wallet) && (
          <>
            <Button size="small" onClick={() => open({ screen: 'pay-in', walletId: id })}>
              <ArrowDownToLine size="0.8125rem" aria-hidden="true" />
              {topUps.howTo}
            </Button>
            <Button size="small" onClick={() => open({ screen: 'topUp', walletId: id })}>
              {topUps.iHave}
            </Button>
          </>
        )}
        <SnoozeMore wallet={wallet} providerId={account.providerId} />
      </div>
    </section>
  )
}

interface NeedLineProps {
  need: AccountNeed
  provider: string
  /** What pressing the line shows below it; absent where it leads to another screen. */
  isFolded?: true
  onPress: () => void
}

/** One need on two lines: what it is and what that means, and how much there is. */
function NeedLine({ need, provider, isFolded, onPress }: NeedLineProps) {
  const { account, standing, wallet } = need
  const language = useLanguage()
  const { amountHidden } = useMessages()
  const hideAmounts = useHideAmounts()
  const say = useWords()
  const now = useNow(30_000)
  const label = accountLabel(account, provider)
  const name = wallet?.name ?? provider
  const where = wallet ? label || provider : label
  const money = wallet?.amount ? { currency: wallet.currency, amount: wallet.amount } : null
  const meaning = () => {
    if (standing !== 'unread')
      return wallet
        ? walletMeaning(wallet, { language, hideAmounts, provider, now })
        : { spoken: '', shown: '' }
    const { failure, reach, readAt } = wallet?.failure ? wallet : { ...account, readAt: account.lastReadAt }
    const why = failure
      ? say.failure(failure, { provider: { name: provider }, now }).short
      : say.reaches[reach]
    // Since when stands above the account. Here the age of the balance is what must not be cut off.
    const words = [why, ...(readAt === null ? [] : [say.lastKnown(readAt, now)])].join(' · ')
    return { spoken: words, shown: words }
  }
  const told = meaning()
  const level = standing === 'unread' ? null : say.levels[standing]
  const figure = money && (hideAmounts ? amountHidden : formatMoney(money, language))
  const isCurrent = standing !== 'unread' && wallet?.reach === 'fresh'
  const look = isCurrent ? standing : 'unread'
  const line = (
    <button
      type="button"
      className={`need ${look}`}
      aria-label={aloud([level, name, where, figure, told.spoken].filter(Boolean).join(', '))}
      aria-expanded={isFolded ? false : undefined}
      onClick={onPress}
    >
      <i className={`dot ${standing === 'unread' ? 'ring' : standing}`} />
      <span className="wallet-words">
        <span className="wallet-name">
          <span className="clip" title={name}>
            {name}
          </span>
          <em className="clip" title={where}>
            {where}
          </em>
        </span>
        <span className="wallet-caption clip" title={told.spoken}>
          {standing !== 'unread' && wallet?.snoozedUntil != null && (
            <BellOff size="0.6875rem" aria-hidden="true" />
          )}
          {told.shown}
        </span>
      </span>
      {money && <CountingAmount money={money} />}
    </button>
  )
  if (look !== 'low' || !wallet) return line
  return (
    <div className="need-row low">
      {line}
      <NeedMenu wallet={wallet} providerId={account.providerId} />
    </div>
  )
}

/** Everything that needs the user in one card: the worst first, the rest folded. Renders nothing if there is none. */
export function NeedsYou({ needs, isCompact }: { needs: readonly AccountNeed[]; isCompact: boolean }) {
  const language = useLanguage()
  const text = useMessages().balances
  const say = useWords()
  const open = useApp(app => app.open)
  const providers = useApp(app => app.providers)
  const [isUnfolded, setIsUnfolded] = useState(false)
  // Until one was chosen the worst is open, where there is room.
  const [chosen, setChosen] = useState<string | null>(null)
  const [first] = needs
  if (!first) return null
  const most = SHOWN[isCompact ? 'compact' : 'roomy']
  // Folding a single one would take as much room as telling it.
  const shown = isUnfolded || needs.length === most + 1 ? needs : needs.slice(0, most)
  const rest = needs.slice(shown.length)
  const worst = isCompact ? undefined : needs.find(isUrgent)
  const openId = chosen ?? (worst && idOf(worst))
  const count = (of: AccountNeed['standing']) => rest.filter(({ standing }) => standing === of).length
  const digits = wholeNumber(rest.length, language)
  const more = fill(text.moreCounted, {
    more: fill(plural(text.more, rest.length, language), { count: digits }),
    counts: say.counts({ critical: count('critical'), low: count('low'), unread: count('unread') })
  })
  return (
    <section className={`needs ${isUrgent(first) ? 'critical' : first.standing}`} aria-label={text.needsYou}>
      {shown.map(need => {
        const { account, wallet } = need
        const id = idOf(need)
        const provider = providerName(
          providers.find(card => card.id === account.providerId),
          account
        )
        if (wallet && id === openId && isUrgent(need))
          return <OpenNeed key={id} account={account} wallet={wallet} provider={provider} />
        if (isUrgent(need))
          return <NeedLine key={id} need={need} provider={provider} isFolded onPress={() => setChosen(id)} />
        const place =
          wallet && !account.failure
            ? ({ screen: 'wallet', walletId: wallet.id } as const)
            : ({ screen: 'account', accountId: account.id } as const)
        return <NeedLine key={id} need={need} provider={provider} onPress={() => open(place)} />
      })}
      {(rest.length > 0 || isUnfolded) && (
        <button
          type="button"
          className="needs-more"
          aria-expanded={isUnfolded}
          onClick={() => setIsUnfolded(!isUnfolded)}
        >
          <span>{isUnfolded ? text.fewer : more}</span>
          <ChevronDown size="0.875rem" aria-hidden="true" />
        </button>
      )}
    </section>
  )
}
