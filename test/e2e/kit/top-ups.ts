import type { Page } from 'playwright-core'

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
export const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

/** The card of a top-up that stands so. */
export const card = (page: Page, state: string) => page.locator(`[data-top-up="${state}"]`)

/** Presses what stands below a wallet; in a menu while the wallet is healthy and nothing is on its way. */
export async function choose(page: Page, name: string): Promise<void> {
  const more = button(page, 'More')
  await button(page, name).or(more).first().waitFor()
  if ((await more.count()) === 0) return button(page, name).click()
  await more.click()
  await page.getByRole('menuitem', { name }).click()
}

export async function sayToppedUp(page: Page, amount: string): Promise<void> {
  await choose(page, 'I have topped up')
  await page.getByRole('textbox', { name: /^Amount/ }).fill(amount)
  await button(page, 'Watch for it').click()
}
