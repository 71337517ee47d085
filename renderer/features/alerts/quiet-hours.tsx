import type { QuietHours as Quiet } from '#domain/alerts/quiet-hours.ts'
import { localeOf } from '#domain/money/format.ts'
import { shortWeekday } from '#messages/time.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { TimeField } from '#renderer/shared/time-field.tsx'
import { SwitchRow } from '#renderer/ui/switch-row.tsx'

/** Weekdays as in Date (0 is Sunday), starting on Monday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0]

/** Any Sunday, to derive weekday names from. */
const SUNDAY = new Date(2023, 0, 1)

interface Props {
  label: string
  quiet: Quiet
  onChange: (quiet: Quiet) => void
}

/** The time span and weekdays on which alerts are held back; critical ones may still come through. */
export function QuietHoursRows({ label, quiet, onChange }: Props) {
  const language = useLanguage()
  const text = useMessages().alerts
  const change = (some: Partial<Quiet>) => onChange({ ...quiet, ...some })
  const dateOf = (day: number) => new Date(SUNDAY).setDate(1 + day)
  const fullName = (day: number) =>
    new Intl.DateTimeFormat(localeOf(language), { weekday: 'long' }).format(dateOf(day))
  const toggled = (day: number) => WEEK.filter(one => quiet.days.includes(one) !== (one === day))
  return (
    <>
      <SwitchRow label={label} checked={quiet.enabled} onChange={enabled => change({ enabled })} />
      {quiet.enabled && (
        <div className="quiet-hours">
          <div className="times">
            <TimeField label={text.from} minutes={quiet.from} onChange={from => change({ from })} />
            <TimeField label={text.to} minutes={quiet.to} onChange={to => change({ to })} />
          </div>
          <fieldset className="days">
            <legend className="field-label">{text.days}</legend>
            <div className="segments">
              {WEEK.map(day => (
                <label key={day}>
                  <input
                    type="checkbox"
                    className="sr-only"
                    aria-label={fullName(day)}
                    checked={quiet.days.includes(day)}
                    onChange={() => change({ days: toggled(day) })}
                  />
                  {shortWeekday(dateOf(day), language)}
                </label>
              ))}
            </div>
          </fieldset>
          <div role="status">
            {quiet.days.length === 0 && <p className="outcome setting-bad">{text.noDays}</p>}
          </div>
          <SwitchRow
            label={text.comesThrough}
            checked={quiet.criticalComesThrough}
            onChange={criticalComesThrough => change({ criticalComesThrough })}
          />
        </div>
      )}
    </>
  )
}
