/** Whether this is a Mac, whose keys are called differently and whose menu bar has room for a balance. */
export const isMac = (): boolean => navigator.userAgent.includes('Mac OS X')
