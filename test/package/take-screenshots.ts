import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** The folder for a user's screenshots until root copies them. */
export const screenshotFolder = (home: string): string => join(home, 'pictures')

/** Takes screenshots of the popover in light and dark. */
export async function takeScreenshots(page: Page, name: string): Promise<void> {
  const folder = screenshotFolder(homedir())
  mkdirSync(folder, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), animations: 'disabled' })
  }
}
