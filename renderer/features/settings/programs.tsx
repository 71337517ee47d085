import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { SwitchRow } from '#renderer/ui/switch-row.tsx'

/** What other programs on this computer may do. */
export function ProgramSettings() {
  const { settings } = useSnapshot()
  const text = useMessages().programs
  const salio = useApp(app => app.salio)
  return (
    <div className="card rows">
      <SwitchRow
        label={text.mayRead}
        checked={settings.programsMayRead}
        onChange={programsMayRead => void salio.changeSettings({ programsMayRead })}
      />
    </div>
  )
}
