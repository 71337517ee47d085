import { Copy } from 'lucide-react'
import { useState } from 'react'
import type { AccountView } from '#contract/snapshot.ts'
import type { FailingProvider } from '#domain/accounts/provider-card.ts'
import { fill } from '#messages/template.ts'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { accountFullName } from '#renderer/shared/account-name.ts'
import { Confirm } from '#renderer/shared/confirm.tsx'
import { Button } from '#renderer/ui/button.tsx'

interface AccountActionsProps {
  account: AccountView
  provider: FailingProvider
}

/** Duplicates or removes an account. Removal is confirmed inline and then leads back to Balances. */
export function AccountActions({ account, provider }: AccountActionsProps) {
  const text = useMessages().account
  const salio = useApp(app => app.salio)
  const open = useApp(app => app.open)
  const reset = useApp(app => app.reset)
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <div className="closing">
        <Button onClick={() => open({ screen: 'connect', copyOf: account.id })}>{text.duplicate}</Button>
        <Button tone="danger" onClick={() => setAsking(true)}>
          {text.remove}
        </Button>
      </div>
    )
  const remove = async () => {
    const result = await salio.removeAccount({ accountId: account.id })
    if (!result.ok) return result.failure
    reset({ screen: 'balances' })
    return null
  }
  return (
    <Confirm
      question={fill(text.confirm, { account: accountFullName(account, provider.name) })}
      note={fill(text.confirmNote, { provider: provider.name })}
      confirm={text.confirmYes}
      cancel={text.confirmNo}
      provider={provider}
      onConfirm={remove}
      onCancel={() => setAsking(false)}
    />
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
      <Button size="small" onClick={() => void copy()}>
        <Copy size="0.75rem" aria-hidden="true" /> {text.copyShape}
      </Button>
      <p className="hint" role="status">
        {copied !== null && (copied ? text.copied : text.nothingCopied)}
      </p>
    </div>
  )
}
