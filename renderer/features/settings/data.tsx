import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { Picker } from '#renderer/ui/select.tsx'
import { ExportRow } from '../files/export.tsx'
import { ImportRow } from '../files/import.tsx'

/** In days; null keeps readings for ever. */
const DAYS = { ever: null, year: 365, threeYears: 1095 } as const
const choices = ['ever', 'year', 'threeYears'] as const

/** Export and import of readings, and how long they are kept. */
export function DataSettings() {
  const { settings } = useSnapshot()
  const { keep, keepNote, spans } = useMessages().data
  const salio = useApp(app => app.salio)
  const { keepReadingsDays } = settings
  return (
    <div className="card rows">
      <ExportRow scope={{ of: 'all' }} />
      <ImportRow />
      <Picker
        label={keep}
        value={choices.find(id => DAYS[id] === keepReadingsDays) ?? 'ever'}
        options={choices.map(id => ({ id, name: spans[id] }))}
        onChange={id => void salio.changeSettings({ keepReadingsDays: DAYS[id] })}
      />
      <p className="outcome">{keepNote}</p>
    </div>
  )
}
