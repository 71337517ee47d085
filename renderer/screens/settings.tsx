import { FolderOpen, LogOut } from 'lucide-react'
import { languages } from '../../electron/domain/language.ts'
import { AccountList } from '../parts/account-list.tsx'
import { AlertSettings } from '../parts/alert-settings.tsx'
import { Button } from '../parts/button.tsx'
import { DataSettings } from '../parts/data-settings.tsx'
import { DeleteEverything } from '../parts/delete-everything.tsx'
import { Picker } from '../parts/picker.tsx'
import { Screen } from '../parts/screen.tsx'
import { SetupFile } from '../parts/setup-file.tsx'
import { useApp, useSnapshot, useText } from '../state/use-app.ts'

/** A language is named in itself, so that whoever is lost in another can find it. */
const NAMES = { en: 'English', sw: 'Kiswahili', fr: 'Français' } as const

export function Settings() {
  const { settings } = useSnapshot()
  const { data, settings: title, preferences: text } = useText()
  const { salio, back } = useApp(app => app)
  return (
    <Screen title={title} onBack={back} roomy>
      <h2 className="section">{text.general}</h2>
      <div className="card rows">
        <Picker
          label={text.language}
          value={settings.language}
          options={[{ id: 'system', name: text.system }, ...languages.map(id => ({ id, name: NAMES[id] }))]}
          onChange={language => void salio.changeSettings({ language })}
        />
        <Picker
          label={text.appearance}
          value={settings.appearance}
          options={[
            { id: 'system', name: text.system },
            { id: 'light', name: text.light },
            { id: 'dark', name: text.dark }
          ]}
          onChange={appearance => void salio.changeSettings({ appearance })}
        />
      </div>
      <h2 className="section">{text.alerts}</h2>
      <AlertSettings />
      <h2 className="section">{text.accounts}</h2>
      <AccountList />
      <h2 className="section">{data.title}</h2>
      <DataSettings />
      <SetupFile />
      <DeleteEverything />
      <h2 className="section">{text.about}</h2>
      <div className="card rows">
        <button type="button" className="setting" onClick={() => void salio.openLogFolder()}>
          <span className="setting-name">{text.openLogFolder}</span>
          <FolderOpen size="0.875rem" aria-hidden="true" />
        </button>
      </div>
      <div className="closing">
        <Button onClick={() => void salio.quit()}>
          <LogOut size="0.875rem" aria-hidden="true" />
          {text.quit}
        </Button>
      </div>
    </Screen>
  )
}
