import { ClipboardCopy } from 'lucide-react'
import { useState } from 'react'
import type { TerminalCommandView } from '#contract/desktop.ts'
import { fill } from '#messages/template.ts'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { SwitchRow } from '#renderer/ui/switch-row.tsx'

/** Where monitors ask, what they have to send, and whether they are told names. */
function WebAddress() {
  const { settings } = useSnapshot()
  const text = useMessages().programs
  const salio = useApp(app => app.salio)
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const { answer } = useAsk(salio => salio.getWebAddress(), [])
  const copy = async () => {
    const { copied } = await salio.copyWebToken()
    setOutcome(copied ? 'copied' : 'failed')
  }
  return (
    <>
      <div role="status">
        {answer?.state === 'open' && (
          <p className="outcome">{fill(text.webOpen, { address: answer.address })}</p>
        )}
        {answer?.state === 'taken' && <p className="outcome setting-bad">{text.webTaken}</p>}
        {answer?.state === 'failed' && <p className="outcome setting-bad">{text.webFailed}</p>}
      </div>
      <SwitchRow
        label={text.names}
        checked={settings.namesInMetrics}
        onChange={namesInMetrics => void salio.changeSettings({ namesInMetrics })}
      />
      <button type="button" className="setting" onClick={() => void copy()}>
        <span className="setting-name">{text.copyToken}</span>
        <ClipboardCopy size="0.875rem" aria-hidden="true" />
      </button>
      <div role="status">
        {outcome === 'copied' && <p className="outcome">{text.tokenCopied}</p>}
        {outcome === 'failed' && <p className="outcome setting-bad">{text.webFailed}</p>}
      </div>
    </>
  )
}

/** A sentence with a path, which may go on in the next line after each folder. */
function Breakable({ children }: { children: string }) {
  const [first, rest] = children.split(/(?<=[/\\])(.*)/s)
  return (
    <>
      {first}
      {rest && (
        <>
          <wbr />
          <Breakable>{rest}</Breakable>
        </>
      )}
    </>
  )
}

/** `salio` in a terminal, where no package has put it on the path. */
function TerminalCommand() {
  const text = useMessages().programs
  const salio = useApp(app => app.salio)
  const [changed, setChanged] = useState<TerminalCommandView | null>(null)
  const { answer = null } = useAsk(salio => salio.getTerminalCommand(), [])
  const view = changed ?? answer
  if (view === null || view.state === 'installed') return null
  return (
    <>
      <SwitchRow
        label={text.terminal}
        checked={view.state === 'on'}
        onChange={on => void salio.setTerminalCommand({ on }).then(setChanged)}
      />
      <div role="status">
        {view.state === 'on' && (
          <p className="outcome">
            {view.isFound ? (
              text.terminalOn
            ) : (
              <Breakable>{fill(text.terminalUnsure, { file: view.file })}</Breakable>
            )}
          </p>
        )}
        {view.state === 'taken' && (
          <p className="outcome setting-bad">
            <Breakable>{fill(text.terminalTaken, { file: view.file })}</Breakable>
          </p>
        )}
        {view.state === 'failed' && (
          <p className="outcome setting-bad">
            {view.file === null ? (
              text.terminalNowhere
            ) : (
              <Breakable>{fill(text.terminalFailed, { file: view.file })}</Breakable>
            )}
          </p>
        )}
      </div>
    </>
  )
}

/** What other programs on this computer may do. */
export function ProgramSettings() {
  const { settings } = useSnapshot()
  const text = useMessages().programs
  const salio = useApp(app => app.salio)
  return (
    <div className="card rows programs">
      <SwitchRow
        label={text.mayRead}
        checked={settings.programsMayRead}
        onChange={programsMayRead => void salio.changeSettings({ programsMayRead })}
      />
      {settings.programsMayRead && <TerminalCommand />}
      {settings.programsMayRead && (
        <SwitchRow
          label={text.web}
          checked={settings.localWebAddress}
          onChange={localWebAddress => void salio.changeSettings({ localWebAddress })}
        />
      )}
      {settings.programsMayRead && settings.localWebAddress && <WebAddress />}
    </div>
  )
}
