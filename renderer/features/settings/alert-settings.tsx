import { TriangleAlert } from 'lucide-react'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { HistoryLink } from '#renderer/shared/history-link.tsx'
import { SwitchRow } from '#renderer/ui/switch-row.tsx'
import { SnoozeAll } from '../alerts/snooze-all.tsx'
import { SnoozeStrip } from '../alerts/snooze-strip.tsx'
import { QuietHoursSettings } from './quiet-hours.tsx'
import { ReminderPicker } from './remind-picker.tsx'
import { TestNotification } from './test-notification.tsx'

/** Whether, when and how often Salio notifies. */
export function AlertSettings() {
  const { notificationTrouble, settings, snoozedUntil } = useSnapshot()
  const text = useMessages().alerts
  const salio = useApp(app => app.salio)
  return (
    <>
      {notificationTrouble && (
        <div className="note bad">
          <TriangleAlert size="1rem" aria-hidden="true" />
          <div>{text.trouble}</div>
        </div>
      )}
      {snoozedUntil !== null && <SnoozeStrip until={snoozedUntil} walletId={null} />}
      <div className="card rows">
        <SwitchRow
          label={text.notifications}
          checked={settings.notifications}
          onChange={notifications => void salio.changeSettings({ notifications })}
        />
        <ReminderPicker />
        <QuietHoursSettings />
        {snoozedUntil === null && <SnoozeAll />}
        <TestNotification />
        <HistoryLink walletId={null} />
      </div>
    </>
  )
}
