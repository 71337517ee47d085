import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { SelectRow } from '#renderer/ui/select.tsx'
import { ExportRow } from '../files/export.tsx'
import { ImportRow } from '../files/import.tsx'

/** Export and import of readings, and how long they are kept. */
export function DataSettings() {
  const { settings } = useSnapshot()
  const { keep, keepNote, spans } = useMessages().data
  const salio = useApp(app => app.salio)
  return (
    <div className="card rows">
      <ExportRow scope={{ of: 'all' }} />
      <ImportRow />
      <SelectRow
        label={keep}
        value={settings.keepReadingsDays}
        options={[
          { id: null, name: spans.ever },
          { id: 365, name: spans.year },
          { id: 1095, name: spans.threeYears }
        ]}
        onChange={keepReadingsDays => void salio.changeSettings({ keepReadingsDays })}
      />
      {settings.keepReadingsDays !== null && <p className="outcome">{keepNote}</p>}
    </div>
  )
}
