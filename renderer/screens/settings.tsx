import { LogOut } from 'lucide-react'
import { AboutSettings } from '../parts/about-settings.tsx'
import { AccountList } from '../parts/account-list.tsx'
import { AlertSettings } from '../parts/alert-settings.tsx'
import { Button } from '../parts/button.tsx'
import { DataSettings } from '../parts/data-settings.tsx'
import { DeleteEverything } from '../parts/delete-everything.tsx'
import { GeneralSettings } from '../parts/general-settings.tsx'
import { ScreenLayout } from '../parts/screen.tsx'
import { SetupFileSettings } from '../parts/setup-file.tsx'
import { UpdateSettings } from '../parts/update-settings.tsx'
import { useApp, useMessages } from '../state/use-app.ts'
import { useDesktop } from '../state/use-desktop.ts'

/** All settings, and information about Salio. */
export function SettingsScreen() {
  const { data, settings: title, preferences: text } = useMessages()
  const { salio, back } = useApp(app => app)
  const [desktop, reloadDesktop] = useDesktop()
  return (
    <ScreenLayout title={title} onBack={back} roomy>
      <h2 className="section">{text.general}</h2>
      <GeneralSettings desktop={desktop} reloadDesktop={reloadDesktop} />
      <h2 className="section">{text.alerts}</h2>
      <AlertSettings />
      <h2 className="section">{text.accounts}</h2>
      <AccountList />
      <h2 className="section">{data.title}</h2>
      <DataSettings />
      <SetupFileSettings />
      <DeleteEverything />
      <h2 className="section">{text.about}</h2>
      <UpdateSettings />
      <AboutSettings version={desktop?.version ?? ''} />
      <div className="closing">
        <Button onClick={() => void salio.quit()}>
          <LogOut size="0.875rem" aria-hidden="true" />
          {text.quit}
        </Button>
      </div>
    </ScreenLayout>
  )
}
