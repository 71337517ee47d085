import type { CSSProperties } from 'react'
import type { ProviderCard } from '../../electron/domain/provider-card.ts'

interface Props {
  of: ProviderCard | undefined
  large?: boolean
}

/** The provider's two letters in its colour. Decorative: the name always stands next to it. */
export function Monogram({ of, large = false }: Props) {
  if (!of) return null
  const { letters, color } = of.monogram
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
