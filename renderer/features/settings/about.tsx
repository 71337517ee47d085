import { ChevronRight, ClipboardCopy, FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { useApp, useMessages } from '#renderer/app/use-app.ts'

/** The version, the diagnostics a support person asks for, the log folder and the third-party licences. */
export function AboutSettings({ version }: { version: string }) {
  const text = useMessages().about
  const open = useApp(app => app.open)
  const salio = useApp(app => app.salio)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await salio.copyDiagnostics()
    setCopied(true)
  }
  return (
    <div className="card rows">
      <div className="setting">
        <span className="setting-name">{text.version}</span>
        <span>{version}</span>
      </div>
      <button type="button" className="setting" onClick={() => void copy()}>
        <span className="setting-name">{text.copyDiagnostics}</span>
        <ClipboardCopy size="0.875rem" aria-hidden="true" />
      </button>
      <div role="status">{copied && <p className="outcome">{text.copied}</p>}</div>
      <button type="button" className="setting" onClick={() => void salio.openLogFolder()}>
        <span className="setting-name">{text.openLogFolder}</span>
        <FolderOpen size="0.875rem" aria-hidden="true" />
      </button>
      <button type="button" className="setting" onClick={() => open({ screen: 'licences' })}>
        <span className="setting-name">{text.licences}</span>
        <ChevronRight size="0.875rem" aria-hidden="true" />
      </button>
    </div>
  )
}
