import { powerMonitor } from 'electron'

/** Whether the screen is locked. Counts as unlocked until the system says otherwise. */
export class ScreenLock {
  #isLocked = false
  readonly #listeners: (() => void)[] = []

  get isLocked(): boolean {
    return this.#isLocked
  }

  /** Calls the listener at each change. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener)
  }

  /** The system's report. May repeat what is known. */
  set(isLocked: boolean): void {
    if (isLocked === this.#isLocked) return
    this.#isLocked = isLocked
    for (const listener of this.#listeners) listener()
  }
}

/**
 * Follows the system from now on.
 * @param followLinux tells of locks on Linux, where Electron does not
 */
export function followScreenLock(
  followLinux: (changed: (isLocked: boolean) => void) => unknown,
  platform = process.platform
): ScreenLock {
  const lock = new ScreenLock()
  powerMonitor.on('lock-screen', () => lock.set(true))
  powerMonitor.on('unlock-screen', () => lock.set(false))
  if (platform === 'linux') followLinux(isLocked => lock.set(isLocked))
  return lock
}
