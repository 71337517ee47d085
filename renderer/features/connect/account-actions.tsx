import { Copy } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { AccountView } from '#contract/snapshot.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import type { FailingProvider } from '#domain/accounts/provider-card.ts'
import { fill } from '#messages/template.ts'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { accountFullName } from '#renderer/shared/account-name.ts'
import { FailureNote } from '#renderer/shared/failure-note.tsx'
import { Button } from '#renderer/ui/button.tsx'

interface AccountActionsProps {
  account: AccountView
  provider: FailingProvider
}

/** Duplicates or removes an account. Removal is confirmed inline and then leads back to Balances. */
export function AccountActions({ account, provider }: AccountActionsProps) {
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
        <b id="remove-what">{fill(text.confirm, { account: accountFullName(account, provider.name) })}</b>{' '}
        <span id="remove-note">{fill(text.confirmNote, { provider: provider.name })}</span>
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

/** Copies the structure of the provider's response without any values, to report it to Salio's makers. */
export function CopyAnswerShape({ accountId }: { accountId: string }) {
  const text = useMessages().account
  const salio = useApp(app => app.salio)
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = async () => setCopied((await salio.copyAnswerShape({ accountId })).copied)
  return (
    <div className="custom-actions">
      <Button kinds={['small']} onClick={() => void copy()}>
        <Copy size="0.75rem" aria-hidden="true" /> {text.copyShape}
      </Button>
      <p className="hint" role="status">
        {copied !== null && (copied ? text.copied : text.nothingCopied)}
      </p>
    </div>
  )
}
