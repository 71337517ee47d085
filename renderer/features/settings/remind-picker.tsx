import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { Picker } from '#renderer/ui/picker.tsx'

/** In minutes; null for no reminders. */
const MINUTES = { off: null, hour: 60, fourHours: 240, day: 1440 } as const
const choices = ['off', 'hour', 'fourHours', 'day'] as const

/** How often to remind of a wallet that is still below its threshold. */
export function ReminderPicker() {
  const { settings } = useSnapshot()
  const { remind, reminders } = useMessages().alerts
  const salio = useApp(app => app.salio)
  return (
    <Picker
      label={remind}
      value={choices.find(id => MINUTES[id] === settings.remindAfterMinutes) ?? 'off'}
      options={choices.map(id => ({ id, name: reminders[id] }))}
      onChange={id => void salio.changeSettings({ remindAfterMinutes: MINUTES[id] })}
    />
  )
}
