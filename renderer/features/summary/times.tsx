import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import {
  initialSummaryTimes,
  isSameTime,
  type SummaryKind,
  type SummaryTime,
  type SummaryTimes
} from '#domain/summary/times.ts'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { useSummaryMessages } from '#renderer/app/use-summary-messages.ts'
import { TimeField } from '#renderer/shared/time-field.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { SwitchRow } from '#renderer/ui/switch-row.tsx'
import { DaysField } from '../alerts/days-field.tsx'
import { useBankDaysWords } from './bank-days.tsx'

/** When the morning and the closing summary come. */
export function SummaryTimesScreen() {
  const { settings } = useSnapshot()
  const messages = useMessages()
  const text = useSummaryMessages().times
  const back = useApp(app => app.back)
  const open = useApp(app => app.open)
  const salio = useApp(app => app.salio)
  const bankDays = useBankDaysWords()
  /** What cannot be saved, since both would come at the same time; and which of them was changed last. */
  const [refused, setRefused] = useState<{ times: SummaryTimes; kind: SummaryKind } | null>(null)
  const [saved, setSaved] = useState(0)
  const times = refused?.times ?? settings.summaries
  const save = async (summaries: SummaryTimes) => {
    const result = await salio.changeSettings({ summaries })
    if (result.ok) setSaved(count => count + 1)
  }
  const change = (kind: SummaryKind, time: SummaryTime) => {
    const next = { ...times, [kind]: time }
    if (isSameTime(next)) return setRefused({ times: next, kind })
    setRefused(null)
    void save(next)
  }
  const changeOnlyNeeds = (onlyNeeds: boolean) => {
    if (refused) setRefused({ ...refused, times: { ...times, onlyNeeds } })
    void save({ ...settings.summaries, onlyNeeds })
  }
  return (
    <ScreenLayout
      title={text.title}
      subtitle={`${messages.settings} · ${messages.preferences.alerts}`}
      onBack={back}
      roomy
    >
      {(['morning', 'closing'] as const).map(kind => (
        <TimeCard
          key={kind}
          kind={kind}
          time={times[kind]}
          isRefused={refused?.kind === kind}
          onChange={time => change(kind, time)}
        />
      ))}
      <div className="card rows">
        <SwitchRow label={text.onlyNeeds} checked={times.onlyNeeds} onChange={changeOnlyNeeds} />
        <button type="button" className="setting" onClick={() => open({ screen: 'bankDays' })}>
          <span className="setting-name">{text.bankDays}</span>
          <small>{bankDays}</small>
          <ChevronRight size="0.875rem" aria-hidden="true" />
        </button>
        <AlsoTellRow />
      </div>
      <p className="sr-only" role="status" key={saved}>
        {saved > 0 && messages.wallet.saved}
      </p>
    </ScreenLayout>
  )
}

/** Leads to the people who are told away from the desk, and says who of them gets the summaries. */
function AlsoTellRow() {
  const { recipients } = useSnapshot()
  const text = useAwayMessages()
  const open = useApp(app => app.open)
  const told = recipients.filter(({ on, tells }) => on && tells.includes('summaries'))
  return (
    <button type="button" className="setting" onClick={() => open({ screen: 'people' })}>
      <span className="setting-name">{text.also}</span>
      <small>{told.length > 0 ? told.map(({ name }) => name).join(', ') : text.alsoNobody}</small>
      <ChevronRight size="0.875rem" aria-hidden="true" />
    </button>
  )
}

interface TimeCardProps {
  kind: SummaryKind
  time: SummaryTime
  /** Whether the other one has the same time. */
  isRefused: boolean
  onChange: (time: SummaryTime) => void
}

function TimeCard({ kind, time, isRefused, onChange }: TimeCardProps) {
  const text = useSummaryMessages().times
  const { at, days, on } = time
  const hasNoDay = days.length === 0
  const switchTo = (isOn: boolean) =>
    onChange({ ...time, on: isOn, days: hasNoDay ? initialSummaryTimes[kind].days : days })
  // Without a day it is off, and on again with the first one.
  const changeDays = (chosen: readonly number[]) =>
    onChange({ ...time, days: chosen, on: chosen.length > 0 && (on || hasNoDay) })
  return (
    <div className="card rows summary-time">
      <SwitchRow label={text.names[kind]} checked={on} onChange={switchTo} />
      {(on || hasNoDay) && (
        <>
          <div className="times">
            <span aria-hidden="true">{text.at}</span>
            <TimeField
              isLabelHidden
              label={text.fields[kind]}
              minutes={at}
              onChange={minutes => onChange({ ...time, at: minutes })}
            />
          </div>
          <div role="status">{isRefused && <p className="outcome setting-bad">{text.sameTime}</p>}</div>
          <DaysField isLabelHidden label={text.days[kind]} days={days} onChange={changeDays} />
        </>
      )}
      <div role="status">{hasNoDay && <p className="outcome">{text.noDay[kind]}</p>}</div>
    </div>
  )
}
