import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { ScreenLayout } from '#renderer/ui/screen.tsx'

/** The third-party packages in Salio, each with its licence. */
export function LicencesScreen() {
  const text = useMessages().about
  const back = useApp(app => app.back)
  const { answer: licences = [] } = useAsk(salio => salio.getLicences(), [])
  return (
    <ScreenLayout title={text.licences} onBack={back} roomy>
      <p className="licences-note">{text.licencesNote}</p>
      <div className="card rows">
        {licences.map(({ license, name, text: wording, version }) => (
          <details key={`${name} ${version}`} className="licence">
            <summary className="setting">
              <span className="setting-name">{`${name} ${version}`}</span>
              <small>{license}</small>
            </summary>
            <pre>{wording}</pre>
          </details>
        ))}
      </div>
    </ScreenLayout>
  )
}
