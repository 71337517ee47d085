import { useEffect } from 'react'
import type { RecipientPreview } from '#contract/recipients.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { Way } from '#domain/recipients/recipient.ts'
import { fill } from '#messages/template.ts'
import { useApp, useLanguage, useSnapshot } from '#renderer/app/use-app.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { SelectRow } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { FieldsProps } from './draft.ts'
import { payersOf } from './payers.ts'

type Sms = Extract<Way, { kind: 'sms' }>
export type SmsPhone = NonNullable<RecipientPreview['sms']>['phone']

interface Props extends FieldsProps<Sms> {
  phone: SmsPhone
}

/** The phone, shown with its country before it is saved, and the account that pays. */
export function SmsFields({ phone, ...props }: Props) {
  const { way, complaint, onWay } = props
  const language = useLanguage()
  const { fields, sms } = useAwayMessages()
  const { card, payers } = usePayers()
  const { country, number } = phone ?? { country: null, number: null }
  const countryName = country && new Intl.DisplayNames(language, { type: 'region' }).of(country)
  const service = card(way.service)
  const chosen = way.accountId || way.service
  const isKnown = payers.some(({ id }) => id === chosen)
  return (
    <>
      <TextField
        fieldId="number"
        label={fields.number}
        value={way.number}
        complaint={complaint('number')}
        hint={
          complaint('number') === null &&
          (number === null ? sms.numberNote : [number, countryName].filter(Boolean).join(', '))
        }
        maxLength={40}
        onChange={typed => onWay({ ...way, number: typed })}
      />
      <div className="card rows">
        <SelectRow
          label={fields.payer}
          value={chosen}
          options={isKnown ? payers : [{ id: chosen, name: sms.choose }, ...payers]}
          onChange={id => {
            const payer = payers.find(one => one.id === id)
            if (payer) onWay({ ...way, user: '', ...payer.way })
          }}
        />
      </div>
      {complaint('accountId') && <p className="complaint">{complaint('accountId')}</p>}
      {service && way.accountId === '' && <OwnKeyFields {...props} card={service} />}
      {service && (
        <TextField
          fieldId="sender"
          label={service.sms?.needsSender ? fields.from : fields.sender}
          value={way.sender}
          complaint={complaint('sender')}
          hint={service.sms?.needsSender ? fill(sms.fromNote, { provider: service.name }) : sms.senderNote}
          maxLength={40}
          onChange={sender => onWay({ ...way, sender })}
        />
      )}
    </>
  )
}

/** The services that can send SMS, and who may pay for it by them. */
function usePayers() {
  const { accounts } = useSnapshot()
  const providers = useApp(app => app.providers)
  const load = useApp(app => app.loadProviders)
  const { ownKey } = useAwayMessages().sms
  useEffect(() => void load(), [load])
  const card = (id: string) => providers.find(one => one.id === id && one.sms)
  return { card, payers: payersOf(accounts, providers, ownKey) }
}

/** An account that Salio is not connected to, with the fields of the provider's own card. */
function OwnKeyFields({
  card: { fields, sms },
  way,
  secrets,
  stored,
  complaint,
  onWay,
  onSecret
}: FieldsProps<Sms> & { card: ProviderCard }) {
  const language = useLanguage()
  const { kept } = useAwayMessages()
  return fields.map(({ help, id, kind, label, placeholder }) => {
    const shared = { label, placeholder, hint: help?.[language] }
    if (id === sms?.account)
      return (
        <TextField
          key={id}
          {...shared}
          fieldId="user"
          value={way.user}
          complaint={complaint('user')}
          onChange={user => onWay({ ...way, user })}
        />
      )
    if (kind !== 'secret') return null
    return (
      <TextField
        key={id}
        {...shared}
        fieldId={id}
        value={secrets[id] ?? ''}
        complaint={complaint(id)}
        hint={stored.includes(id) ? kept : help?.[language]}
        secret
        onChange={text => onSecret(id, text)}
      />
    )
  })
}
