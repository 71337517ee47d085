import type { CSSProperties } from 'react'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'

interface Props {
  card: ProviderCard | undefined
  large?: boolean
}

/** The provider's two letters in its colour. Decorative: the name always stands next to it. */
export function Monogram({ card, large = false }: Props) {
  if (!card) return null
  const { letters, color } = card.monogram
  return (
    <span
      className={large ? 'monogram large' : 'monogram'}
      style={{ '--tint': color } as CSSProperties}
      aria-hidden="true"
    >
      {letters}
    </span>
  )
}
