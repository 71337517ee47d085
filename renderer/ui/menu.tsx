import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button, IconButton } from './button.tsx'
import { useRovingFocus } from './use-roving-focus.ts'

interface Props<T extends string> {
  name: string
  /** Shown above the items, where these do not say what they are about. */
  heading?: string
  icon: ReactNode
  /** What the button looks like: its icon alone, or its name with the icon behind it. */
  look?: 'icon' | 'normal' | 'small'
  /** Whether it opens above the button, for one at the bottom. */
  isUpward?: boolean
  items: readonly { readonly id: T; readonly name: string }[]
  onPick: (id: T) => void
}

/** A button that opens a menu. Arrow keys, Home and End move through it; Esc and losing focus close it. */
export function Menu<T extends string>(props: Props<T>) {
  const { name, heading, icon, look = 'icon', isUpward = false, items, onPick } = props
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
  const trigger = {
    ref: button,
    'aria-haspopup': 'menu' as const,
    'aria-expanded': open,
    onClick: () => setOpen(!open)
  }
  return (
    <div className={`menu ${look}${isUpward ? ' upward' : ''}`}>
      {look === 'icon' ? (
        <IconButton name={name} {...trigger}>
          {icon}
        </IconButton>
      ) : (
        <Button size={look} {...trigger}>
          {name}
          {icon}
        </Button>
      )}
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
                // First, so that a screen it opens leads back to the button.
                close()
                onPick(item.id)
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
