import type { RecipientView } from '#contract/recipients.ts'

/** Another way of the same person, by which critical alerts go where this one cannot take them. */
export const otherWayOf = (
  { id, name }: RecipientView,
  recipients: readonly RecipientView[]
): RecipientView | undefined =>
  recipients.find(
    one =>
      one.id !== id && one.on && one.state.kind !== 'refused' && one.name.toLowerCase() === name.toLowerCase()
  )
