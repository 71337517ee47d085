import { Copy } from 'lucide-react'
import { useState } from 'react'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'

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
