import { isMicrosoftMailbox } from '#domain/recipients/mailbox.ts'
import type { Way } from '#domain/recipients/recipient.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { SegmentedControl } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { type FieldsProps, mailboxes } from './draft.ts'

type Mailbox = keyof typeof mailboxes | 'other'

const mailboxOf = (server: string): Mailbox => {
  if (server === mailboxes.gmail.server) return 'gmail'
  return server === mailboxes.zoho.server ? 'zoho' : 'other'
}

/** A mailbox that sends, and the address that is told. Of a mailbox that is known only name and password are asked. */
export function EmailFields(props: FieldsProps<Extract<Way, { kind: 'email' }>>) {
  const { way, secrets, stored, complaint, onWay, onSecret } = props
  const text = useAwayMessages()
  const mailbox = mailboxOf(way.server)
  // Said while it is typed: no password would help.
  const refused = isMicrosoftMailbox(way) ? text.problems.microsoft : complaint('server')
  return (
    <>
      <TextField
        fieldId="to"
        label={text.fields.to}
        value={way.to}
        complaint={complaint('to')}
        onChange={to => onWay({ ...way, to })}
      />
      <SegmentedControl<Mailbox>
        label={text.fields.mailbox}
        value={mailbox}
        options={(['gmail', 'zoho', 'other'] as const).map(id => ({ id, name: text.mailboxes[id] }))}
        onChange={id => onWay({ ...way, ...(id === 'other' ? { server: '', port: 465 } : mailboxes[id]) })}
      />
      <p className="hint mailbox-note">{text.mailboxNotes[mailbox]}</p>
      {mailbox === 'other' && (
        <>
          <TextField
            fieldId="server"
            label={text.fields.server}
            value={way.server}
            complaint={refused}
            onChange={server => onWay({ ...way, server })}
          />
          <TextField
            fieldId="port"
            label={text.fields.port}
            value={`${way.port}`}
            maxLength={5}
            onChange={port => onWay({ ...way, port: portOf(port) })}
          />
        </>
      )}
      <TextField
        fieldId="user"
        label={text.fields.user}
        value={way.user}
        complaint={complaint('user') ?? (mailbox === 'other' ? null : refused)}
        onChange={user => onWay({ ...way, user })}
      />
      <TextField
        fieldId="password"
        label={text.fields.password}
        value={secrets['password'] ?? ''}
        complaint={complaint('password')}
        hint={stored.includes('password') && text.kept}
        secret
        onChange={password => onSecret('password', password)}
      />
    </>
  )
}

/** Digits only, and never beyond the last port. */
const portOf = (typed: string): number => Math.min(65_535, Number(typed.replace(/\D/g, '')) || 1)
