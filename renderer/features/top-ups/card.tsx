import {
  ArrowDownToLine,
  Ban,
  CircleCheck,
  CircleQuestionMark,
  Clock,
  Ellipsis,
  Undo2,
  WifiOff
} from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { Input } from '#contract/index.ts'
import type { AccountView, WalletView } from '#contract/snapshot.ts'
import type { TopUpView } from '#contract/top-ups.ts'
import { useApp, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { MoneyInText } from '#renderer/shared/amount.tsx'
import { FilledText } from '#renderer/shared/filled-text.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { Copied, useCopied } from './copied.tsx'
import { Track } from './track.tsx'
import { UnseenLine } from './unseen-line.tsx'
import { arrivedLine, awaitedLine, lateLine, probableLine, topUpTitle } from './words.ts'

type Answer = Input<'answerTopUp'>['answer']

const ICONS: Readonly<Record<TopUpView['state'], typeof Clock>> = {
  'on-its-way': ArrowDownToLine,
  arrived: CircleCheck,
  difference: CircleQuestionMark,
  probable: CircleQuestionMark,
  late: Clock,
  unseen: WifiOff,
  'called-off': Ban
}

interface Props {
  topUp: TopUpView
  account: AccountView
  wallet: WalletView
  /** The name of its provider. */
  provider: string
}

/** One top-up: what became of it, and what its user can say of it. */
export function TopUpCard({ topUp, account, wallet, provider }: Props) {
  const language = useLanguage()
  const text = useMessages().topUps
  const salio = useApp(app => app.salio)
  const open = useApp(app => app.open)
  // Whole minutes, so that what it shows moves with the clock beside it.
  const now = useNow(30_000)
  const id = useId()
  const copied = useCopied()
  const card = useFocusKept(topUp.state)
  const { currency, id: topUpId, missing, state, way } = topUp
  const money = (amount: string) => <MoneyInText money={{ currency, amount }} />
  const answer = (answer: Answer) => void salio.answerTopUp({ topUpId, answer })
  const button = (name: string, given: Answer) => (
    <Button size="small" onClick={() => answer(given)}>
      {given === 'undo' && <Undo2 size="0.8125rem" aria-hidden="true" />}
      {name}
    </Button>
  )
  const line = (): ReactNode => {
    switch (state) {
      case 'on-its-way':
        return awaitedLine(topUp, now, language)
      case 'arrived':
        return arrivedLine(topUp, language)
      case 'difference':
        return (
          <FilledText template={text.less} values={{ amount: money(missing ?? '0'), fee: text.fees[way] }} />
        )
      case 'probable': {
        const { amount, template } = probableLine(topUp, language)
        return <FilledText template={template} values={{ amount: money(amount) }} />
      }
      case 'late':
        return lateLine(topUp, now, language)
      case 'unseen':
        return <UnseenLine account={account} wallet={wallet} provider={provider} />
      case 'called-off':
        return text.notSent
      default:
        return state satisfies never
    }
  }
  const actions = (): ReactNode => {
    switch (state) {
      case 'difference':
        return (
          <>
            {button(text.yesFee, 'fee')}
            {button(text.stillMissing, 'stillMissing')}
          </>
        )
      case 'probable':
        return (
          <>
            {button(text.itHasArrived, 'arrived')}
            {button(text.notYet, 'notYet')}
          </>
        )
      case 'late':
        return (
          <>
            {button(text.itHasArrived, 'arrived')}
            {button(text.callOff, 'calledOff')}
            <Button size="small" onClick={() => open({ screen: 'pay-in', walletId: wallet.id })}>
              {text.howTo}
            </Button>
          </>
        )
      case 'called-off':
        return button(text.undo, 'undo')
      default:
        return null
    }
  }
  const isAwaited = state === 'on-its-way' || state === 'late' || state === 'unseen'
  const items = [
    // Late, the same stand as buttons in the card.
    ...(state === 'late' ? [] : [{ id: 'arrived', name: text.itHasArrived } as const]),
    { id: 'change', name: text.change } as const,
    ...(state === 'late' ? [] : [{ id: 'calledOff', name: text.callOff } as const]),
    { id: 'copy', name: text.copy } as const
  ]
  const pick = (item: (typeof items)[number]['id']) => {
    if (item === 'change') open({ screen: 'changeTopUp', walletId: wallet.id, topUpId })
    else if (item === 'copy') copied.copy({ topUpId, withBalance: false })
    else answer(item)
  }
  const Icon = ICONS[state]
  const title = topUpTitle(topUp, now, language)
  const shown = actions()
  return (
    <section
      ref={card.ref}
      className={`top-up ${state}`}
      data-top-up={state}
      aria-labelledby={id}
      tabIndex={-1}
      onFocus={card.onFocus}
      onBlur={card.onBlur}
    >
      <div className="top-up-head">
        <Icon size="1.125rem" aria-hidden="true" />
        <div>
          <h2 id={id} className="top-up-title">
            <FilledText template={title.template} values={{ amount: money(title.amount) }} />
          </h2>
          <p className="top-up-line">{line()}</p>
        </div>
        {isAwaited && (
          <Menu
            name={text.moreAbout}
            icon={<Ellipsis size="1rem" aria-hidden="true" />}
            items={items}
            onPick={pick}
          />
        )}
      </div>
      {state === 'on-its-way' && topUp.usual !== null && (
        <Track topUp={topUp} usual={topUp.usual} now={now} />
      )}
      {shown && <div className="top-up-actions">{shown}</div>}
      <Copied state={copied.state} />
    </section>
  )
}

/**
 * What is pressed in a card goes away with the answer; the focus then stays in the card instead of getting lost.
 * @param state changes with the card's controls
 */
function useFocusKept(state: TopUpView['state']) {
  const ref = useRef<HTMLElement>(null)
  // An element that is removed with the focus tells nobody that it lost it.
  const hadFocus = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks each time the controls have changed
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) ref.current?.focus()
  }, [state])
  return {
    ref,
    onFocus: () => {
      hadFocus.current = true
    },
    onBlur: () => {
      hadFocus.current = false
    }
  }
}
