import { useEffect, useRef } from 'react'
import type { ImportPreview as Preview } from '#contract/files.ts'
import { numberFormat } from '#domain/intl.ts'
import { fill } from '#messages/fill.ts'
import { plural } from '#messages/plural.ts'
import { useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'

interface Props {
  preview: Preview
  onConfirm: () => void
  onCancel: () => void
}

/** What importing the file would add, to be confirmed before anything is changed. */
export function ImportConfirmation({ preview, onConfirm, onCancel }: Props) {
  const { language } = useSnapshot()
  const text = useMessages().data
  const cancelButton = useRef<HTMLButtonElement>(null)
  useEffect(() => cancelButton.current?.focus(), [])
  const { file, wallets } = preview
  const digits = numberFormat(language)
  const say = (forms: typeof text.brings, count: number) =>
    fill(plural(forms, count, language), { count: digits.format(count) })
  const isNew = wallets.some(({ added }) => added > 0)
  return (
    <section
      className="import"
      role="alertdialog"
      aria-labelledby="import-what"
      aria-describedby="import-brings"
    >
      <p id="import-what">
        <b>{fill(text.confirm, { file })}</b>
      </p>
      <div id="import-brings">
        {isNew ? (
          <ul className="lines">
            {wallets.map(({ account, added, known, name }) => (
              <li key={`${account} ${name}`}>
                {fill(text.wallet, { account, wallet: name })}: {say(text.brings, added)}
                {known > 0 && `, ${say(text.known, known)}`}
              </li>
            ))}
          </ul>
        ) : (
          text.nothingNew
        )}
      </div>
      <div className="import-actions">
        <Button ref={cancelButton} kinds={['small']} onClick={onCancel}>
          {text.confirmNo}
        </Button>
        {isNew && (
          <Button kinds={['small', 'primary']} onClick={onConfirm}>
            {text.confirmYes}
          </Button>
        )}
      </div>
    </section>
  )
}
