/** Whether this is a Mac: its keys have other names, and its menu bar has room for a balance. */
export const isMac = (): boolean => navigator.userAgent.includes('Mac OS X')
