import { Info } from 'lucide-react'
import { wholeNumber } from '#domain/language.ts'
import { fill, plural } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { FilledText } from '#renderer/shared/filled-text.tsx'

interface WatchNoteProps {
  name: string
  /** How often the wallet is read meanwhile. */
  minutes: number
  /** When it usually arrives, wall-clock milliseconds; null where that is not known. */
  by: number | null
  now: number
}

/** What Salio does with it, and what it does not. */
export function WatchNote({ name, minutes, by, now }: WatchNoteProps) {
  const language = useLanguage()
  const text = useMessages().topUps.form
  const time = by === null ? null : fill(text.byTime, { time: formatMoment(by, now, language) })
  return (
    <div className="note">
      <Info size="1rem" aria-hidden="true" />
      <div>
        {text.note}{' '}
        <FilledText
          template={fill(plural(text.watched, minutes, language), {
            wallet: name,
            count: wholeNumber(minutes, language)
          })}
          values={{
            usually:
              time === null ? '' : <FilledText template={text.usually} values={{ by: <b>{time}</b> }} />
          }}
        />
      </div>
    </div>
  )
}
