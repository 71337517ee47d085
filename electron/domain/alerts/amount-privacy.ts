/** When notifications may contain amounts: `unlocked` is while the screen is not locked. */
export const amountsInNotifications = ['always', 'unlocked', 'never'] as const

export type AmountsInNotifications = (typeof amountsInNotifications)[number]

/** Whether a notification must leave amounts out, because it may be read by whoever passes by. */
export const leavesOutAmounts = (when: AmountsInNotifications, isScreenLocked: boolean): boolean =>
  when === 'never' || (when === 'unlocked' && isScreenLocked)
