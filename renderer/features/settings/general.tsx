import { useState } from 'react'
import type { Desktop } from '#contract/desktop.ts'
import { languages } from '#domain/language.ts'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { languageNames } from '#renderer/messages/index.ts'
import { SelectRow } from '#renderer/ui/select.tsx'
import { SwitchRow } from '#renderer/ui/switch-row.tsx'
import { ShortcutField } from './shortcut-field.tsx'

interface Props {
  /** Null until loaded. */
  desktop: Desktop | null
  /** Loads the desktop state again. */
  reloadDesktop: () => Promise<void>
}

/** Start at login, language, appearance, the icon in a Linux panel, the global shortcut, and whether screens can capture the popover. */
export function GeneralSettings({ desktop, reloadDesktop }: Props) {
  const { settings } = useSnapshot()
  const text = useMessages().preferences
  const salio = useApp(app => app.salio)
  const [isRefused, setIsRefused] = useState(false)
  const startAtLogin = async (on: boolean) => {
    const { done } = await salio.setStartAtLogin({ on })
    setIsRefused(!done)
    await reloadDesktop()
  }
  const setShortcut = async (shortcut: string) => {
    await salio.changeSettings({ shortcut })
    await reloadDesktop()
  }
  return (
    <div className="card rows">
      <SwitchRow
        label={text.openAtLogin}
        checked={desktop?.startsAtLogin ?? false}
        onChange={on => void startAtLogin(on)}
      />
      <div role="status">
        {isRefused && <p className="outcome setting-bad">{text.openAtLoginRefused}</p>}
        {desktop?.loginNeedsApproval && <p className="outcome setting-bad">{text.openAtLoginWaits}</p>}
      </div>
      <SelectRow
        label={text.language}
        value={settings.language}
        options={[
          { id: 'system', name: text.system },
          ...languages.map(id => ({ id, name: languageNames[id] }))
        ]}
        onChange={language => void salio.changeSettings({ language })}
      />
      <SelectRow
        label={text.appearance}
        value={settings.appearance}
        options={[
          { id: 'system', name: text.system },
          { id: 'light', name: text.light },
          { id: 'dark', name: text.dark }
        ]}
        onChange={appearance => void salio.changeSettings({ appearance })}
      />
      {desktop?.canChooseIcon && (
        <SelectRow
          label={text.icon}
          value={settings.icon}
          options={[
            { id: 'system', name: text.iconBySystem },
            { id: 'light', name: text.light },
            { id: 'dark', name: text.dark }
          ]}
          onChange={icon => void salio.changeSettings({ icon })}
        />
      )}
      <SelectRow
        label={text.rows}
        value={settings.rows}
        options={[
          { id: 'automatic', name: text.automatic },
          { id: 'roomy', name: text.roomy },
          { id: 'compact', name: text.compact }
        ]}
        onChange={rows => void salio.changeSettings({ rows })}
      />
      <ShortcutField
        keys={settings.shortcut}
        state={desktop?.shortcut ?? 'none'}
        onChange={keys => void setShortcut(keys)}
      />
      {desktop?.canHideFromCapture && (
        <SwitchRow
          label={text.hideFromCapture}
          checked={settings.hideFromCapture}
          onChange={hideFromCapture => void salio.changeSettings({ hideFromCapture })}
        />
      )}
      {desktop?.canHideFromCapture === false && <p className="outcome">{text.cannotHideFromCapture}</p>}
    </div>
  )
}
