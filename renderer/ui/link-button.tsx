import { ArrowUpRight } from 'lucide-react'
import { useApp, useMessages } from '../app/use-app.ts'
import { Button } from './button.tsx'

interface Props {
  providerId: string
  link?: 'dashboard' | 'topUp'
  /** Full size, for the footer of a screen. */
  wide?: boolean
}

/** Opens a page of the provider in the browser. Renders nothing if the provider has no such link. */
export function LinkButton({ providerId, link = 'dashboard', wide = false }: Props) {
  const text = useMessages()
  const providers = useApp(app => app.providers)
  const salio = useApp(app => app.salio)
  if (!providers.find(({ id }) => id === providerId)?.links[link]) return null
  return (
    <Button size={wide ? 'normal' : 'small'} onClick={() => void salio.openLink({ providerId, link })}>
      {link === 'dashboard' ? text.openDashboard : text.topUp}
      <ArrowUpRight size="0.75rem" aria-hidden="true" />
    </Button>
  )
}
