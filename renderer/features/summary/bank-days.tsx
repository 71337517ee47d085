import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { localeOf } from '#domain/money/format.ts'
import { type BankClosed, MAX_HOLIDAYS } from '#domain/time/bank-days.ts'
import { fill, plural } from '#messages/template.ts'
import { useApp, useLanguage, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { useSummaryMessages } from '#renderer/app/use-summary-messages.ts'
import { momentOn } from '#renderer/shared/time-text.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { DaysField, weekdayNames } from '../alerts/days-field.tsx'

/** "Sat, Sun, 4 holidays" */
export function useBankDaysWords(): string {
  const language = useLanguage()
  const { holidays, weekdays } = useSnapshot().settings.bankClosed
  const text = useSummaryMessages().times
  const days = weekdayNames(weekdays, language)
  const count = fill(plural(text.holidayCount, holidays.length, language), { count: `${holidays.length}` })
  return [...days, ...(holidays.length > 0 ? [count] : [])].join(', ')
}

/** The days on which banks do not pay in: weekdays, and holidays. */
export function BankDaysScreen() {
  const language = useLanguage()
  const messages = useMessages()
  const { bankClosed } = useSnapshot().settings
  const text = useSummaryMessages().times
  const back = useApp(app => app.back)
  const salio = useApp(app => app.salio)
  const [isRefused, setRefused] = useState(false)
  const [typed, setTyped] = useState('')
  const [saved, setSaved] = useState(0)
  const { holidays, weekdays } = bankClosed
  const save = async (some: Partial<BankClosed>) => {
    const result = await salio.changeSettings({ bankClosed: { ...bankClosed, ...some } })
    if (result.ok) setSaved(count => count + 1)
  }
  const changeWeekdays = (days: readonly number[]) => {
    const isEvery = days.length === 7
    setRefused(isEvery)
    if (!isEvery) void save({ weekdays: days })
  }
  const noon = momentOn(typed, 12 * 60)
  const canAdd = noon !== null && holidays.length < MAX_HOLIDAYS && !holidays.includes(typed)
  const add = () => {
    if (!canAdd) return
    setTyped('')
    void save({ holidays: [...holidays, typed].sort() })
  }
  const dayOf = new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric'
  })
  return (
    <ScreenLayout title={text.bankDays} subtitle={text.title} onBack={back} roomy>
      <div className="card padded">
        <DaysField label={text.closedEvery} days={weekdays} onChange={changeWeekdays} />
        <div role="status">{isRefused && <p className="outcome setting-bad">{text.leaveOne}</p>}</div>
      </div>
      <h2 className="section">{text.holidays}</h2>
      <div className="card rows">
        {holidays.length === 0 && <p className="hint">{text.noHolidays}</p>}
        <ul className="holidays">
          {holidays.map(holiday => {
            const day = dayOf.format(momentOn(holiday, 12 * 60) ?? 0)
            return (
              <li key={holiday} className="setting">
                <span className="setting-name">{day}</span>
                <IconButton
                  name={fill(text.remove, { day })}
                  onClick={() => void save({ holidays: holidays.filter(one => one !== holiday) })}
                >
                  <X size="0.875rem" aria-hidden="true" />
                </IconButton>
              </li>
            )
          })}
        </ul>
        <div className="add-holiday">
          <span className="input">
            <input
              type="date"
              aria-label={text.holiday}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              onKeyDown={({ key }) => key === 'Enter' && add()}
            />
          </span>
          <Button size="small" aria-disabled={!canAdd} onClick={add}>
            <Plus size="0.8125rem" aria-hidden="true" />
            {text.add}
          </Button>
        </div>
        <div role="status">
          {holidays.length >= MAX_HOLIDAYS && <p className="outcome">{text.mostHolidays}</p>}
        </div>
      </div>
      <p className="hint card-hint">{text.bankNote}</p>
      <p className="sr-only" role="status" key={saved}>
        {saved > 0 && messages.wallet.saved}
      </p>
    </ScreenLayout>
  )
}
