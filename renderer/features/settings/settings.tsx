import { LogOut } from 'lucide-react'
import { useAfterPaint } from '#renderer/app/use-after-paint.ts'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { SetupFileSettings } from '../files/setup-file.tsx'
import { UpdateSettings } from '../updates/update-settings.tsx'
import { AboutSettings } from './about.tsx'
import { AccountList } from './accounts.tsx'
import { AlertSettings } from './alerts.tsx'
import { DataSettings } from './data.tsx'
import { DeleteEverything } from './delete-everything.tsx'
import { GeneralSettings } from './general.tsx'
import { ProgramSettings } from './programs.tsx'
import { StoredKeys } from './stored-keys.tsx'

/** All settings, and information about Salio. */
export function SettingsScreen() {
  const { settings: title, preferences: text } = useMessages()
  const back = useApp(app => app.back)
  // On the way back the focus returns to what was pressed, wherever that stands.
  const isPainted = useAfterPaint(useApp(app => app.isBack))
  const { answer: desktop = null, askAgain: reloadDesktop } = useAsk(salio => salio.getDesktop(), [])
  return (
    <ScreenLayout title={title} onBack={back} roomy>
      <h2 className="section">{text.general}</h2>
      <GeneralSettings desktop={desktop} reloadDesktop={reloadDesktop} />
      <h2 className="section">{text.alerts}</h2>
      <AlertSettings />
      {isPainted && <SettingsBelow version={desktop?.version ?? ''} />}
    </ScreenLayout>
  )
}

/** What one scrolls to. */
function SettingsBelow({ version }: { version: string }) {
  const { data, programs, preferences: text } = useMessages()
  const salio = useApp(app => app.salio)
  return (
    <>
      <h2 className="section">{text.accounts}</h2>
      <AccountList />
      <StoredKeys />
      <h2 className="section">{data.title}</h2>
      <DataSettings />
      <SetupFileSettings />
      <p className="hint card-hint">{data.note}</p>
      <h2 className="section">{programs.title}</h2>
      <ProgramSettings />
      <p className="hint card-hint">{programs.note}</p>
      <h2 className="section">{text.about}</h2>
      <UpdateSettings />
      <AboutSettings version={version} />
      <DeleteEverything />
      <div className="closing">
        <Button onClick={() => void salio.quit()}>
          <LogOut size="0.875rem" aria-hidden="true" />
          {text.quit}
        </Button>
      </div>
    </>
  )
}
