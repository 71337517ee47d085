import type { Language } from '#domain/language.ts'
import { localeOf } from '#domain/money/format.ts'
import { shortWeekday } from '#messages/time.ts'
import { useLanguage } from '#renderer/app/use-app.ts'

/** Weekdays as in Date (0 is Sunday), starting on Monday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0]

/** Any Sunday, to derive weekday names from. */
const SUNDAY = new Date(2023, 0, 1)

const dateOf = (day: number) => new Date(SUNDAY).setDate(1 + day)

/** "Sat", "Sun": some weekdays in short, in the week's order. */
export const weekdayNames = (days: readonly number[], language: Language): readonly string[] =>
  WEEK.filter(day => days.includes(day)).map(day => shortWeekday(dateOf(day), language))

interface Props {
  label: string
  /** Whether the label is for screen readers only. */
  isLabelHidden?: boolean
  /** 0 is Sunday. */
  days: readonly number[]
  onChange: (days: readonly number[]) => void
}

/** Some of the seven weekdays. */
export function DaysField({ label, isLabelHidden = false, days, onChange }: Props) {
  const language = useLanguage()
  const fullName = (day: number) =>
    new Intl.DateTimeFormat(localeOf(language), { weekday: 'long' }).format(dateOf(day))
  const toggled = (day: number) => WEEK.filter(one => days.includes(one) !== (one === day))
  return (
    <fieldset className="days">
      <legend className={isLabelHidden ? 'sr-only' : 'field-label'}>{label}</legend>
      <div className="segments">
        {WEEK.map(day => (
          <label key={day}>
            <input
              type="checkbox"
              className="sr-only"
              aria-label={fullName(day)}
              checked={days.includes(day)}
              onChange={() => onChange(toggled(day))}
            />
            {shortWeekday(dateOf(day), language)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
