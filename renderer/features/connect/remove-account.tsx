import { useEffect, useRef, useState } from 'react'
import type { AccountView } from '#contract/snapshot.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import { fill } from '#messages/fill.ts'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { accountFullName } from '#renderer/shared/account-name.ts'
import { FailureNote } from '#renderer/shared/failure-note.tsx'
import { Button } from '#renderer/ui/button.tsx'

interface Props {
  account: AccountView
  provider: string
}

/** Duplicates or removes an account. Removal is confirmed inline and then leads back to Balances. */
export function AccountActions({ account, provider }: Props) {
  const text = useMessages().account
  const { open, salio, reset } = useApp(app => app)
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const cancelButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking) cancelButton.current?.focus()
  }, [asking])
  const remove = async () => {
    const result = await salio.removeAccount({ accountId: account.id })
    if (result.ok) reset({ screen: 'balances' })
    else setFailure(result.failure)
  }
  if (!asking)
    return (
      <div className="closing">
        <Button onClick={() => open({ screen: 'connect', copyOf: account.id })}>{text.duplicate}</Button>
        <Button kinds={['danger']} onClick={() => setAsking(true)}>
          {text.remove}
        </Button>
      </div>
    )
  return (
    <section
      className="card padded confirm"
      role="alertdialog"
      aria-labelledby="remove-what"
      aria-describedby="remove-note"
    >
      <p>
        <b id="remove-what">{fill(text.confirm, { account: accountFullName(account, provider) })}</b>{' '}
        <span id="remove-note">{fill(text.confirmNote, { provider })}</span>
      </p>
      {failure && <FailureNote announce failure={failure} provider={provider} />}
      <div>
        <Button ref={cancelButton} onClick={() => setAsking(false)}>
          {text.confirmNo}
        </Button>
        <Button kinds={['danger']} onClick={() => void remove()}>
          {text.confirmYes}
        </Button>
      </div>
    </section>
  )
}
