import { ArrowLeft } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../state/use-app.ts'
import { useKeys } from '../state/use-keys.ts'
import { IconButton } from './button.tsx'

interface Props {
  title: string
  subtitle?: ReactNode
  /** Stands where Back otherwise does. */
  lead?: ReactNode
  actions?: ReactNode
  footer?: ReactNode
  roomy?: boolean
  /** What Esc does, and Back where there is no lead. */
  onBack: () => void
  children: ReactNode
}

export function Screen(props: Props) {
  const { title, subtitle, lead, actions, footer, onBack, children } = props
  const text = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  useKeys(({ key }) => {
    if (key === 'Escape') onBack()
  })
  // A new screen is read out from its heading, unless a part of it has already asked for the focus.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  return (
    <div className="screen">
      <header className="bar">
        {lead ?? (
          <IconButton name={text.back} onClick={onBack}>
            <ArrowLeft size="1rem" aria-hidden="true" />
          </IconButton>
        )}
        <div className="bar-titles">
          <h1 ref={heading} tabIndex={-1} title={title}>
            {title}
          </h1>
          {subtitle && <p className="bar-subtitle">{subtitle}</p>}
        </div>
        {actions && <div className="bar-actions">{actions}</div>}
      </header>
      <main className={props.roomy ? 'body roomy' : 'body'}>{children}</main>
      {footer && <footer className="foot">{footer}</footer>}
    </div>
  )
}
