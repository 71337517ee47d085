import { useDeferredValue } from 'react'
import type { AccountView } from '#contract/snapshot.ts'
import { useAfterPaint } from '#renderer/app/use-after-paint.ts'

/** More than the popover shows at once. */
const FEW = 8

interface Shown {
  readonly account: AccountView
}

/**
 * The first few of a list, then all of it once those are painted; and where a round of readings changes many, the first
 * few before the others: hundreds of rows must not delay a paint.
 * @param wanted whether all are needed at once
 */
export function useFirstFew<T extends Shown>(list: readonly T[], wanted: boolean): readonly T[] {
  const isPainted = useAfterPaint(wanted)
  const later = useDeferredValue(list)
  if (!isPainted) return list.slice(0, FEW)
  const isSame =
    later.length === list.length && list.every(({ account }, at) => account.id === later[at]?.account.id)
  return isSame ? [...list.slice(0, FEW), ...later.slice(FEW)] : list
}
