import type { QuietHours as Quiet } from '#domain/alerts/quiet-hours.ts'
import { useMessages } from '#renderer/app/use-app.ts'
import { TimeField } from '#renderer/shared/time-field.tsx'
import { SwitchRow } from '#renderer/ui/switch-row.tsx'
import { DaysField } from './days-field.tsx'

interface Props {
  label: string
  quiet: Quiet
  onChange: (quiet: Quiet) => void
}

/** The time span and weekdays on which alerts are held back; critical ones may still come through. */
export function QuietHoursRows({ label, quiet, onChange }: Props) {
  const text = useMessages().alerts
  const change = (some: Partial<Quiet>) => onChange({ ...quiet, ...some })
  return (
    <>
      <SwitchRow label={label} checked={quiet.enabled} onChange={enabled => change({ enabled })} />
      {quiet.enabled && (
        <div className="quiet-hours">
          <div className="times">
            <TimeField label={text.from} minutes={quiet.from} onChange={from => change({ from })} />
            <TimeField label={text.to} minutes={quiet.to} onChange={to => change({ to })} />
          </div>
          <DaysField label={text.days} days={quiet.days} onChange={days => change({ days })} />
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
