import { Plus, Trash2 } from 'lucide-react'
import { isSecretName } from '#domain/accounts/secret-name.ts'
import { headerSlots } from '#domain/custom-api/request-headers.ts'
import { fill } from '#messages/template.ts'
import { useMessages } from '#renderer/app/use-app.ts'
import { TypeAgain } from '#renderer/shared/type-again.tsx'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { StoredSecrets } from '../form.ts'
import { freeSlot, type HeaderRow, headerRows, withHeaders, withSecrecy } from './header-rows.ts'

interface Props {
  values: Readonly<Record<string, string>>
  onChange: (values: Readonly<Record<string, string>>) => void
  stored: StoredSecrets
  complaint: string | null
}

/** The headers of the request. Secret values are stored in the keychain, others with the account. */
export function CustomHeaders({ values, onChange, stored, complaint }: Props) {
  const { connect, custom: text } = useMessages()
  const rows = headerRows(values)
  const set = (rows: readonly HeaderRow[]) => onChange(withHeaders(values, rows))
  const typeAgain = ({ secret, value }: HeaderRow) => {
    const moved = secret !== null && value === '' ? stored.moved.get(secret) : undefined
    return moved && <TypeAgain {...moved} />
  }
  const isFull = freeSlot(rows) === null
  const change = (index: number, row: HeaderRow) => set(rows.with(index, row))
  return (
    <fieldset className="field">
      <legend className="field-label">{text.headers}</legend>
      {rows
        .map((row, index) => ({ row, index, number: `${index + 1}` }))
        .map(({ row, index, number }) => (
          <div key={number} className="header-row">
            <TextField
              fieldId={`header${number}`}
              label={fill(text.headerName, { number })}
              value={row.name}
              placeholder="X-Shop"
              onChange={name => change(index, { ...row, name })}
            />
            <TextField
              secret={row.secret !== null}
              fieldId={row.secret ?? `value${number}`}
              label={fill(text.headerValue, { number })}
              value={row.value}
              placeholder={
                row.secret !== null && stored.usable.includes(row.secret) ? connect.unchanged : undefined
              }
              note={typeAgain(row)}
              onChange={value => change(index, { ...row, value })}
            />
            <div className="header-more">
              <label>
                <input
                  type="checkbox"
                  checked={row.secret !== null}
                  disabled={isSecretName(row.name) || (isFull && row.secret === null)}
                  onChange={({ target }) => change(index, withSecrecy(row, rows, target.checked))}
                />
                {fill(text.headerSecret, { number })}
              </label>
              <IconButton
                name={fill(text.headerRemove, { number })}
                onClick={() => set(rows.toSpliced(index, 1))}
              >
                <Trash2 size="0.875rem" aria-hidden="true" />
              </IconButton>
            </div>
          </div>
        ))}
      {rows.length < headerSlots.length && (
        <Button size="small" onClick={() => set([...rows, { name: '', value: '', secret: null }])}>
          <Plus size="0.75rem" aria-hidden="true" /> {text.headerAdd}
        </Button>
      )}
      {isFull && rows.some(({ secret }) => secret === null) && (
        <p className="complaint" role="status">
          {fill(text.headersFull, { count: `${headerSlots.length}` })}
        </p>
      )}
      {complaint && <p className="complaint">{complaint}</p>}
    </fieldset>
  )
}
