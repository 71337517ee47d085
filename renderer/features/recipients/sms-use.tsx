import { TriangleAlert } from 'lucide-react'
import type { RecipientView } from '#contract/recipients.ts'
import { formatMoney } from '#domain/money/format.ts'
import type { Way } from '#domain/recipients/recipient.ts'
import { fill, plural } from '#messages/template.ts'
import { useLanguage, useSnapshot } from '#renderer/app/use-app.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { SelectRow } from '#renderer/ui/select.tsx'
import { otherWayOf } from './other-way.ts'

const MOST_A_DAY = [1, 3, 5, 10, 20, 50]

/** How many SMS may go a day, and what this month's cost. Nothing for any other way. */
export function SmsSettings({
  recipient: { sms, way },
  onChange
}: {
  recipient: RecipientView
  onChange: (way: Way) => void
}) {
  const language = useLanguage()
  const text = useAwayMessages().sms
  if (way.kind !== 'sms' || sms === null) return null
  const choices = [...new Set([...MOST_A_DAY, way.perDay])].sort((one, other) => one - other)
  const isNone = sms.spent.length === 0 && sms.untold === 0
  return (
    <>
      <div className="card rows">
        <SelectRow
          label={text.perDay}
          value={way.perDay}
          options={choices.map(id => ({ id, name: `${id}` }))}
          onChange={perDay => onChange({ ...way, perDay })}
        />
        <div className="setting">
          <span className="setting-name">{text.spent}</span>
          <span className="sms-spent">
            {isNone && text.nothing}
            {sms.spent.map(money => (
              <span key={money.currency}>{formatMoney(money, language)}</span>
            ))}
          </span>
        </div>
      </div>
      {sms.untold > 0 && (
        <p className="hint card-hint">
          {fill(plural(text.untold, sms.untold, language), { count: `${sms.untold}` })}
        </p>
      )}
    </>
  )
}

/** What keeps SMS from reaching somebody: that they hang on the wallet they warn of, or that today's are used up. */
export function SmsNotes({ recipient }: { recipient: RecipientView }) {
  const { recipients } = useSnapshot()
  const { sms: text, ways } = useAwayMessages()
  const { name, sms, way } = recipient
  if (way.kind !== 'sms' || sms === null) return null
  const other = otherWayOf(recipient, recipients)
  return (
    <>
      {sms.today >= way.perDay && (
        <div className="note amber" role="status">
          <TriangleAlert size="1rem" aria-hidden="true" />
          <div>
            <b>{fill(text.usedUp, { most: `${way.perDay}` })}</b>{' '}
            {other ? fill(text.byOther, { way: ways[other.way.kind] }) : fill(text.noOther, { name })}
          </div>
        </div>
      )}
      <HangingNote wallet={sms.hangsOn} name={name} />
    </>
  )
}

/** Asks for a second way where a wallet's own alarm is paid from that wallet. */
export function HangingNote({ wallet, name }: { wallet: string | null; name: string }) {
  const text = useAwayMessages().sms
  if (wallet === null) return null
  return (
    <div className="note amber" role="status">
      <TriangleAlert size="1rem" aria-hidden="true" />
      <div>
        <b>{fill(text.hangs, { wallet })}</b> {fill(text.hangsNote, { name })}
      </div>
    </div>
  )
}
