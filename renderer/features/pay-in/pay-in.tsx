import { Check, Copy, FlaskConical, Pencil, Plus, QrCode as QrIcon } from 'lucide-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Input } from '#contract/index.ts'
import type { AccountView, WalletView } from '#contract/snapshot.ts'
import { formatBriefMoney } from '#domain/money/format.ts'
import { isUnit } from '#domain/money/unit.ts'
import { fill } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { useApp, useHideAmounts, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { accountFullName, providerName } from '#renderer/shared/account-name.ts'
import { MoneyInText } from '#renderer/shared/amount.tsx'
import { FilledText } from '#renderer/shared/filled-text.tsx'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { useCopied } from '#renderer/ui/use-copied.ts'
import { Changes } from './changes.tsx'
import { OfferedCard } from './offered-card.tsx'
import { QrSheet } from './qr-sheet.tsx'
import { Seal } from './seal.tsx'
import { CopyButton } from './value-row.tsx'
import { WayCard } from './way-card.tsx'
import { allText, fullDayOf, type PayInRefusal, refusalText } from './words.ts'

interface Props {
  account: AccountView
  wallet: WalletView
}

/** How a wallet is paid into: every value to be copied, and whether somebody else changed it. */
export function PayInScreen({ account, wallet }: Props) {
  const language = useLanguage()
  const { payIn: text, topUps } = useMessages()
  const open = useApp(app => app.open)
  const back = useApp(app => app.back)
  const salio = useApp(app => app.salio)
  const providers = useApp(app => app.providers)
  const hidden = useHideAmounts()
  const now = useNow(30_000)
  const copied = useCopied()
  const qrButton = useRef<HTMLButtonElement>(null)
  const [isQrOpen, setQrOpen] = useState(false)
  const [trouble, setTrouble] = useState<PayInRefusal | null>(null)
  const { currency, id: walletId, name, readAt } = wallet
  const { answer: view, askAgain } = useAsk(salio => salio.getPayIn({ walletId }), [walletId])
  // What is offered goes by the balance.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks anew, though the question is the same
  const { answer: form } = useAsk(salio => salio.getTopUpForm({ walletId }), [walletId, readAt])
  const { providerId } = account
  const provider = providerName(
    providers.find(({ id }) => id === providerId),
    account
  )
  const fullName = `${name} \u00b7 ${accountFullName(account, provider)}`
  const offer = form?.offers[form.suggested ?? -1]
  // What units that are no money cost is not known.
  const money = offer && !isUnit(currency) && { currency, amount: offer.amount }
  const amount = money ? formatBriefMoney(money, language) : null
  const change = async (change: Input<'changePayIn'>): Promise<PayInRefusal | null> => {
    const result = await salio.changePayIn(change).catch(() => null)
    await askAgain()
    // What is gone is gone from the screen, too.
    if (result?.ok || result?.why === 'gone') return null
    return result?.why ?? 'failed'
  }
  const changeAndTell = async (asked: Input<'changePayIn'>) => {
    setTrouble(null)
    setTrouble(await change(asked))
  }
  const edit = (anew = false) => open({ screen: 'payInForm', walletId, anew })
  const closeQr = () => {
    // The button cannot take the focus while the sheet is still open over it.
    flushSync(() => setQrOpen(false))
    qrButton.current?.focus()
  }
  const ways = view?.ways ?? []
  const isHidden = view?.seal !== null && ways.length === 0
  const isEmpty = view && !isHidden && ways.length === 0
  return (
    <ScreenLayout
      title={topUps.howTo}
      subtitle={fullName}
      onBack={back}
      roomy
      actions={
        ways.length > 0 && (
          <IconButton name={text.edit} onClick={() => edit()}>
            <Pencil size="1rem" aria-hidden="true" />
          </IconButton>
        )
      }
      footer={
        <>
          {ways.length > 0 && (
            <>
              <Button
                onClick={() => copied.copy('all', `${allText({ ways }, fullName, amount, language)}\n`)}
              >
                {copied.what === 'all' ? (
                  <Check size="0.875rem" aria-hidden="true" />
                ) : (
                  <Copy size="0.875rem" aria-hidden="true" />
                )}
                {copied.what === 'all' ? topUps.copied : text.copyAll}
              </Button>
              <Button ref={qrButton} aria-label={text.showQr} onClick={() => setQrOpen(true)}>
                <QrIcon size="0.875rem" aria-hidden="true" />
                {text.qr}
              </Button>
            </>
          )}
          <Button
            tone={ways.length > 0 ? 'primary' : 'plain'}
            onClick={() => open({ screen: 'topUp', walletId })}
          >
            <Check size="0.875rem" aria-hidden="true" />
            {topUps.iHave}
          </Button>
        </>
      }
    >
      {view?.seal && (
        <Seal
          seal={view.seal}
          provider={provider}
          onVouch={() => void changeAndTell({ do: 'vouch', walletId })}
          onEnterAgain={() => edit(true)}
        />
      )}
      {trouble && (
        <p className="note bad" role="alert">
          {refusalText(trouble, language)}
        </p>
      )}
      {account.demo && view && (
        <div className="strip amber">
          <FlaskConical size="1rem" aria-hidden="true" />
          <div>{text.demo}</div>
        </div>
      )}
      {view && view.backupAt !== null && (
        <p className="strip amber">{fill(text.seal.backup, { day: fullDayOf(view.backupAt, language) })}</p>
      )}
      {money && offer.lastsUntil !== null && !isHidden && (
        <div className="pay-in-amount">
          <p>
            <FilledText
              template={text.enough}
              values={{
                amount: (
                  <b>
                    <MoneyInText money={money} />
                  </b>
                ),
                time: formatMoment(offer.lastsUntil, now, language)
              }}
            />
          </p>
          <CopyButton name={text.copyAmount} what="amount" text={money.amount} copied={copied} />
        </div>
      )}
      {isEmpty && (
        <section className="card pay-in-empty">
          <p>{fill(text.empty, { wallet: name })}</p>
          <Button size="small" onClick={() => edit()}>
            <Plus size="0.8125rem" aria-hidden="true" />
            {text.add}
          </Button>
        </section>
      )}
      {ways.map(way => (
        <WayCard
          key={way.id}
          way={way}
          walletId={walletId}
          spans={form?.ways}
          canOpen={view?.seal?.state === 'checked'}
          copied={copied}
          onAnswer={(field, answer) => void changeAndTell({ do: answer, walletId, wayId: way.id, field })}
        />
      ))}
      {view?.offered.map(offered => (
        <OfferedCard
          key={offered.documentId}
          offer={offered}
          copied={copied}
          onConfirm={digits => change({ do: 'confirm', walletId, documentId: offered.documentId, digits })}
        />
      ))}
      <div className="pay-in-links">
        <LinkButton providerId={providerId} link="topUp" />
        <LinkButton providerId={providerId} />
      </div>
      {view && <Changes changes={view.changes} />}
      <p role="status" className="sr-only">
        {copied.what !== null && (hidden && isAboutAmount(copied.what) ? topUps.copiedHidden : topUps.copied)}
      </p>
      {isQrOpen && <QrSheet ways={ways} amount={amount} onClose={closeQr} />}
    </ScreenLayout>
  )
}

/** Whether what was copied has an amount in it, which may be hidden on the screen. */
const isAboutAmount = (what: string): boolean => what === 'all' || what === 'amount'
