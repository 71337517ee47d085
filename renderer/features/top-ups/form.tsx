import { Hourglass, MessageSquare, X } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { AccountView, WalletView } from '#contract/snapshot.ts'
import type { TopUpView } from '#contract/top-ups.ts'
import { targetOf, writtenAmount } from '#domain/payments/typed-amount.ts'
import type { TopUpProblem } from '#domain/top-ups/problem.ts'
import { MAX_REFERENCE, topUpWays } from '#domain/top-ups/sent-top-up.ts'
import { useApp, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { accountFullName, providerName } from '#renderer/shared/account-name.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { SegmentedControl } from '#renderer/ui/select.tsx'
import { TopUpAmount } from './amount-input.tsx'
import { Objection } from './objection.tsx'
import { Offers } from './offers.tsx'
import { readAmount, sentAtOf, typedTopUp, whenProblem } from './typed-top-up.ts'
import { WatchNote } from './watch-note.tsx'
import { WhenField } from './when-field.tsx'

interface Props {
  account: AccountView
  wallet: WalletView
  /** The one that is to be changed; null for a new one. */
  topUp: TopUpView | null
}

/** "I have topped up": what was sent, when and how, so that Salio watches for it. It moves no money. */
export function TopUpScreen({ account, wallet, topUp }: Props) {
  const language = useLanguage()
  const text = useMessages()
  const { form, change, iHave, ways } = text.topUps
  const salio = useApp(app => app.salio)
  const back = useApp(app => app.back)
  const providers = useApp(app => app.providers)
  const now = useNow(5_000)
  const id = useId()
  const amountField = useRef<HTMLInputElement>(null)
  // As it was when the screen was opened, also if it arrives meanwhile.
  const [known] = useState(topUp)
  const [typed, setTyped] = useState(() => typedTopUp(known, now, language))
  const [problem, setProblem] = useState<TopUpProblem | 'failed' | null>(null)
  const [isSaving, setSaving] = useState(false)
  const { currency, id: walletId, name, readAt } = wallet
  // What is offered goes by the balance.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks anew, though the question is the same
  const { answer: offered } = useAsk(salio => salio.getTopUpForm({ walletId }), [walletId, readAt])
  const target = targetOf({ currency, amount: known ? known.amount : wallet.amount })
  const card = providers.find(({ id }) => id === account.providerId)
  const provider = providerName(card, account)
  const { amount } = readAmount(typed.amount, language, target)
  const isEmpty = typed.amount.trim() === ''
  const type = (change: Partial<typeof typed>) => {
    setTyped({ ...typed, ...change })
    // It was about what was typed before.
    setProblem(null)
  }
  const save = async (isAnother: boolean) => {
    if (isSaving) return
    if (amount === null) return amountField.current?.focus()
    const at = Date.now()
    if (whenProblem(typed.when, known, at) !== null) return
    const facts = {
      amount,
      way: typed.way,
      reference: typed.reference.trim() || null,
      sentAt: typed.when.kind === 'now' ? null : sentAtOf(typed.when, known, at),
      isAnother
    }
    setSaving(true)
    const result = await (known
      ? salio.changeTopUp({ topUpId: known.id, ...facts })
      : salio.addTopUp({ walletId, ...facts })
    ).catch(() => null)
    setSaving(false)
    if (result?.ok) back()
    else setProblem(result ? result.problem : 'failed')
  }
  return (
    <ScreenLayout
      title={known ? change : iHave}
      subtitle={`${name} · ${accountFullName(account, provider)}`}
      onBack={back}
      roomy
      footer={
        <>
          <Button onClick={back}>{form.cancel}</Button>
          <Button
            tone="primary"
            disabled={isEmpty}
            aria-busy={isSaving}
            aria-describedby={isEmpty ? `${id}-needs` : undefined}
            onClick={() => void save(false)}
          >
            <Hourglass size="0.9375rem" aria-hidden="true" />
            {known ? form.save : form.watch}
          </Button>
          {isEmpty && (
            <p id={`${id}-needs`} className="sr-only">
              {form.needsAmount}
            </p>
          )}
        </>
      }
    >
      <TopUpAmount
        target={target}
        value={typed.amount}
        field={amountField}
        onChange={amount => type({ amount })}
      />
      {offered && (
        <Offers
          form={offered}
          currency={currency}
          amount={amount}
          onChoose={amount => type({ amount: writtenAmount({ currency, amount }, language) })}
        />
      )}
      <WhenField when={typed.when} known={known} now={now} onChange={when => type({ when })} />
      <SegmentedControl
        label={form.how}
        value={typed.way}
        options={topUpWays.map(id => ({ id, name: ways[id] }))}
        onChange={way => type({ way })}
      />
      <div className="field">
        <label htmlFor={`${id}-reference`} className="field-label">
          {form.reference}
        </label>
        <div className="input">
          <input
            id={`${id}-reference`}
            autoComplete="off"
            spellCheck={false}
            maxLength={MAX_REFERENCE}
            value={typed.reference}
            aria-describedby={`${id}-reference-hint`}
            onChange={({ target }) => type({ reference: target.value })}
          />
          {typed.reference !== '' && (
            <IconButton name={form.clear} onClick={() => type({ reference: '' })}>
              <X size="0.9375rem" aria-hidden="true" />
            </IconButton>
          )}
        </div>
        <p id={`${id}-reference-hint`} className="hint">
          <MessageSquare size="0.75rem" aria-hidden="true" />
          {form.referenceHint}
        </p>
      </div>
      <WatchNote
        name={name}
        minutes={card?.interval.least ?? account.intervalMinutes}
        by={usuallyBy()}
        now={now}
      />
      <Objection
        problem={problem}
        currency={currency}
        name={name}
        now={now}
        onAnother={() => void save(true)}
      />
    </ScreenLayout>
  )

  /** When it usually arrives, wall-clock milliseconds; null where that is not known, or is over already. */
  function usuallyBy(): number | null {
    const usual = offered?.ways[typed.way].usual ?? null
    const sentAt = sentAtOf(typed.when, known, now)
    return usual === null || sentAt === null || sentAt + usual < now ? null : sentAt + usual
  }
}
