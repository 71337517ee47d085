import { Info, LockKeyhole, ShieldAlert, ShieldCheck } from 'lucide-react'
import type { PayInSeal } from '#contract/pay-in.ts'
import { fill } from '#messages/template.ts'
import { formatTime } from '#messages/time.ts'
import { useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'

interface Props {
  seal: PayInSeal
  provider: string
  onVouch: () => void
  onEnterAgain: () => void
}

/** Whether somebody else may have changed the pay-in details. */
export function Seal({ seal, provider, onVouch, onEnterAgain }: Props) {
  const text = useMessages().payIn.seal
  if (seal.state === 'checked')
    return (
      <p className="pay-in-seal">
        <ShieldCheck size="0.9375rem" aria-hidden="true" />
        {fill(text.checked, { time: formatTime(seal.at) })}
      </p>
    )
  if (seal.state === 'unchecked') {
    const canVouch = seal.why === 'noKey' || seal.why === 'keyLost'
    const Icon = seal.why === 'locked' ? LockKeyhole : Info
    return (
      <div className="pay-in-seal" role="status">
        <Icon size="0.9375rem" aria-hidden="true" />
        <div>
          <p>{text[seal.why]}</p>
          {canVouch && (
            <Button size="small" onClick={onVouch}>
              {text.vouch}
            </Button>
          )}
        </div>
      </div>
    )
  }
  return (
    <div className="note bad" role="alert">
      <ShieldAlert size="1rem" aria-hidden="true" />
      <div>
        <b>{text[seal.state]}</b>{' '}
        {fill(seal.state === 'broken' ? text.hidden : text.hiddenUnknown, { provider })}
        <div>
          <Button size="small" onClick={onEnterAgain}>
            {text.again}
          </Button>
        </div>
      </div>
    </div>
  )
}
