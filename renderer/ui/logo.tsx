import { WalletMinimal } from 'lucide-react'

/** Salio's logo. */
export const Logo = ({ size = '1rem' }: { size?: string }) => (
  <span className="mark">
    <WalletMinimal size={size} aria-hidden="true" />
  </span>
)
