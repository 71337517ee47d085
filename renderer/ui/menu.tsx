import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { IconButton } from './button.tsx'
import { useRovingFocus } from './use-roving-focus.ts'

interface Props<T extends string> {
  name: string
  /** Shown above the items, where these do not say what they are about. */
  heading?: string
  icon: ReactNode
  items: readonly { readonly id: T; readonly name: string }[]
  onPick: (id: T) => void
}

/** A button that opens a menu. Arrow keys, Home and End move through it; Esc and losing focus close it. */
export function Menu<T extends string>({ name, heading, icon, items, onPick }: Props<T>) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { list, move } = useRovingFocus<HTMLDivElement>('button', { wraps: true })
  useEffect(() => {
    if (open) list.current?.querySelector('button')?.focus()
  }, [open, list])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return void move(event)
    event.preventDefault()
    close()
  }
  return (
    <div className="menu">
      <IconButton
        ref={button}
        name={name}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {icon}
      </IconButton>
      {open && (
        <div
          ref={list}
          role="menu"
          tabIndex={-1}
          aria-label={name}
          onKeyDown={walk}
          onBlur={({ currentTarget, relatedTarget: to }) => {
            // Focus moving to the button is left to the button's own click handler, which closes the menu.
            if (to !== button.current && !currentTarget.contains(to)) setOpen(false)
          }}
        >
          {heading && (
            <p className="menu-heading" aria-hidden="true">
              {heading}
            </p>
          )}
          {items.map(item => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                onPick(item.id)
                close()
              }}
            >
              {item.name}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
