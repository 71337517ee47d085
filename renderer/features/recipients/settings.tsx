import { useState } from 'react'
import type { RecipientView } from '#contract/recipients.ts'
import { languages } from '#domain/language.ts'
import { type RecipientFacts, toldKinds, unlookedMinutes } from '#domain/recipients/recipient.ts'
import { fill } from '#messages/template.ts'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { languageNames } from '#renderer/messages/index.ts'
import { intervalWords } from '#renderer/messages/time.ts'
import { SegmentedControl, SelectRow } from '#renderer/ui/select.tsx'
import { SwitchRow } from '#renderer/ui/switch-row.tsx'
import { QuietHoursRows } from '../alerts/quiet-hours.tsx'
import { isPublicServer } from './draft.ts'
import { factsOf } from './facts-of.ts'
import { SmsSettings } from './sms-use.tsx'

/** Saves each change of a recipient at once. Returns how often it did. */
export function useChange(recipient: RecipientView) {
  const salio = useApp(app => app.salio)
  const [saved, setSaved] = useState(0)
  const change = async (some: Partial<RecipientFacts>) => {
    const facts = { ...factsOf(recipient), ...some }
    const result = await salio.saveRecipient({ recipientId: recipient.id, facts, secrets: {} })
    if (result.ok) setSaved(count => count + 1)
  }
  return { saved, change: (some: Partial<RecipientFacts>) => void change(some) }
}

/** What a recipient is told, of which wallets, and when. */
export function RecipientSettings({ recipient }: { recipient: RecipientView }) {
  const messages = useMessages()
  const { saved, change } = useChange(recipient)
  const text = useAwayMessages()
  const { language, name, quiet, showAmounts, tells, unlooked, way } = recipient
  return (
    <>
      <fieldset className="card padded tells ticks">
        <legend className="section">{fill(text.about, { name })}</legend>
        {toldKinds.map(kind => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={tells.includes(kind)}
              onChange={({ target }) =>
                change({
                  tells: toldKinds.filter(one => (one === kind ? target.checked : tells.includes(one)))
                })
              }
            />
            {(kind === 'critical' || kind === 'low') && <i className={`dot ${kind}`} />}
            {text.kinds[kind]}
          </label>
        ))}
        <p role="status" className="complaint">
          {tells.length === 0 && fill(text.nothing, { name })}
        </p>
      </fieldset>
      <div className="card rows">
        <WalletChoice recipient={recipient} onChange={wallets => change({ wallets })} />
      </div>
      <SegmentedControl
        label={text.unlooked}
        value={unlooked}
        options={unlookedMinutes.map(minutes => ({
          id: minutes,
          name: minutes === 0 ? text.atOnce : intervalWords(minutes, messages)
        }))}
        onChange={minutes => change({ unlooked: minutes })}
      />
      <p className="hint card-hint">{text.unlookedNote}</p>
      <div className="card rows">
        <QuietHoursRows
          label={fill(text.quiet, { name })}
          quiet={quiet}
          onChange={hours => change({ quiet: hours })}
        />
        <SwitchRow
          label={text.showAmounts}
          checked={showAmounts}
          onChange={show => change({ showAmounts: show })}
        />
        <SelectRow
          label={text.language}
          value={language}
          options={languages.map(id => ({ id, name: languageNames[id] }))}
          onChange={chosen => change({ language: chosen })}
        />
      </div>
      <SmsSettings recipient={recipient} onChange={way => change({ way })} />
      <p className="hint card-hint">
        {isPublicServer(way) ? text.publicServer : !showAmounts && text.amountsOff}
      </p>
      <p className="sr-only" role="status" key={saved}>
        {saved > 0 && messages.wallet.saved}
      </p>
    </>
  )
}

interface WalletChoiceProps {
  recipient: RecipientView
  onChange: (wallets: RecipientFacts['wallets']) => void
}

function WalletChoice({ recipient: { wallets }, onChange }: WalletChoiceProps) {
  const { accounts } = useSnapshot()
  const text = useAwayMessages()
  const known = accounts.flatMap(account => account.wallets.map(wallet => ({ account, wallet })))
  const chosen = new Set(wallets)
  const toggled = (id: string, on: boolean) => [...chosen].filter(one => one !== id).concat(on ? [id] : [])
  return (
    <>
      <SelectRow
        label={text.wallets}
        value={wallets === null ? 'all' : 'some'}
        options={[
          { id: 'all', name: text.allWallets },
          { id: 'some', name: text.someWallets }
        ]}
        onChange={choice => onChange(choice === 'all' ? null : known.map(({ wallet }) => wallet.id))}
      />
      {wallets !== null && (
        <fieldset className="ticks told-wallets" aria-label={text.wallets}>
          {known.map(({ account, wallet }) => (
            <label key={wallet.id}>
              <input
                type="checkbox"
                checked={chosen.has(wallet.id)}
                onChange={({ target }) => onChange(toggled(wallet.id, target.checked))}
              />
              <span>
                {wallet.name} <small>{account.name}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}
