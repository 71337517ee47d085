import { TriangleAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { TopUpProblem } from '#domain/top-ups/problem.ts'
import { MAX_OPEN } from '#domain/top-ups/sent-top-up.ts'
import { fill } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { useHideAmounts, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { MoneyInText } from '#renderer/shared/amount.tsx'
import { FilledText } from '#renderer/shared/filled-text.tsx'
import { Button } from '#renderer/ui/button.tsx'

interface ObjectionProps {
  problem: TopUpProblem | 'failed' | null
  currency: string
  name: string
  now: number
  onAnother: () => void
}

/** Why it was not saved; or the question whether it is the same top-up once more. */
export function Objection({ problem, currency, name, now, onAnother }: ObjectionProps) {
  const language = useLanguage()
  const hidden = useHideAmounts()
  const text = useMessages()
  const { form } = text.topUps
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem === null) return
    note.current?.scrollIntoView({ block: 'nearest' })
    note.current?.querySelector('button')?.focus()
  }, [problem])
  if (problem === null) return <div role="status" />
  const words = () => {
    if (problem === 'failed') return form.failed
    switch (problem.kind) {
      case 'twice':
        return null
      case 'tooMany':
        return fill(form.full, { count: `${MAX_OPEN}`, wallet: name })
      case 'zero':
        return text.pay.aboveZero
      case 'decimals':
        return fill(text.wallet.noDecimals, { currency })
      case 'gone':
        return form.failed
      case 'digits':
      case 'future':
      case 'tooOld':
        return form[problem.kind]
      default:
        return problem satisfies never
    }
  }
  const twice = problem !== 'failed' && problem.kind === 'twice' ? problem : null
  return (
    <div role="status">
      <div ref={note} className="strip amber twice">
        <TriangleAlert size="1rem" aria-hidden="true" />
        <div>
          {twice ? (
            <>
              <b>{form.twice}</b>{' '}
              <FilledText
                template={hidden ? form.toldHidden : form.told}
                values={{
                  amount: <MoneyInText money={{ currency, amount: twice.amount }} />,
                  time: formatMoment(twice.toldAt, now, language)
                }}
              />
            </>
          ) : (
            words()
          )}
        </div>
        {twice && (
          <Button size="small" onClick={onAnother}>
            {form.another}
          </Button>
        )}
      </div>
    </div>
  )
}
