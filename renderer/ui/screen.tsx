import { ArrowLeft } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../app/use-app.ts'
import { useKeys } from '../app/use-keys.ts'
import { IconButton } from './button.tsx'

interface Props {
  title: string
  subtitle?: ReactNode
  /** Replaces the Back button. */
  lead?: ReactNode
  actions?: ReactNode
  footer?: ReactNode
  roomy?: boolean
  /** Called on Esc and by the Back button. */
  onBack: () => void
  children: ReactNode
}

/** Layout of a screen: header, scrolling body and footer. */
export function ScreenLayout(props: Props) {
  const { title, subtitle, lead, actions, footer, onBack, children } = props
  const text = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  useKeys(({ key }) => {
    if (key === 'Escape') onBack()
  })
  // Screen readers start at the heading, unless something on the screen has taken the focus already.
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
