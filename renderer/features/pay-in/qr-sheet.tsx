import { Info, X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { PayInWayView } from '#contract/pay-in.ts'
import { fill } from '#messages/template.ts'
import { useHideAmounts, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { wayName, wayText } from './words.ts'

/** Modules of white around the code, as its standard (ISO/IEC 18004) asks for. */
const QUIET_ZONE = 4

interface Props {
  ways: readonly PayInWayView[]
  /** As it is written, or null for none. */
  amount: string | null
  onClose: () => void
}

/** A way as a code that a phone's camera reads as plain text, in a sheet over the screen. */
export function QrSheet({ ways, amount, onClose }: Props) {
  const id = useId()
  const language = useLanguage()
  const { close, payIn: text } = useMessages()
  const hidden = useHideAmounts()
  const [at, setAt] = useState(0)
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    heading.current?.focus()
  }, [])
  const way = ways[at % ways.length]
  const next = ways[(at + 1) % ways.length]
  if (!way || !next) return null
  const sum = amount === null || hidden ? [] : [`${text.fields.amount} ${amount}`]
  const lines = [wayText(way, language), ...sum].join('\n')
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-label={text.showQr}
      onKeyDown={event => {
        // Esc goes back by one: it closes the sheet, not the screen below.
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="sheet-head">
        <h2 ref={heading} tabIndex={-1}>
          {fill(text.qrTitle, { way: wayName(way, language) })}
        </h2>
        <IconButton name={close} onClick={onClose}>
          <X size="1rem" aria-hidden="true" />
        </IconButton>
      </div>
      <QrCode text={lines} describedBy={`${id}-lines`} />
      <p id={`${id}-lines`} className="card padded pay-in-lines">
        {lines}
      </p>
      <p className="hint">
        <Info size="0.8125rem" aria-hidden="true" />
        <span>{text.qrNote}</span>
      </p>
      <div className="sheet-foot">
        {ways.length > 1 && (
          <Button onClick={() => setAt(at + 1)}>
            {fill(text.instead, { way: wayName(next, language) })}
          </Button>
        )}
        <Button tone="primary" onClick={onClose}>
          {text.done}
        </Button>
      </div>
    </dialog>
  )
}

interface Code {
  readonly size: number
  /** As an SVG path of squares. */
  readonly path: string
}

/** Black on white in both themes, so that cameras read it. */
function QrCode({ text, describedBy }: { text: string; describedBy: string }) {
  const words = useMessages().payIn
  const [code, setCode] = useState<Code | 'none' | null>(null)
  useEffect(() => {
    let isCurrent = true
    void codeOf(text).then(made => {
      if (isCurrent) setCode(made ?? 'none')
    })
    return () => {
      isCurrent = false
    }
  }, [text])
  if (code === 'none') return <p role="status">{words.qrTooLong}</p>
  return (
    <div className="pay-in-qr">
      {code && (
        <svg
          viewBox={`0 0 ${code.size} ${code.size}`}
          role="img"
          aria-label="QR"
          aria-describedby={describedBy}
          shapeRendering="crispEdges"
        >
          <path d={code.path} fill="#000" />
        </svg>
      )}
    </div>
  )
}

/** Null where the text is too long for a code. */
async function codeOf(text: string): Promise<Code | null> {
  const { encode } = await import('uqr')
  try {
    const { data, size } = encode(text, { border: QUIET_ZONE, ecc: 'M' })
    const path = data
      .flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
      .join('')
    return { size, path }
  } catch {
    return null
  }
}
