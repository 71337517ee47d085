import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * The violations that axe finds on a page, as text. All rules apply, best practices included, except the experimental
 * label-content-name-mismatch: it wants the whole visible text in an accessible name, while we name a wallet or
 * provider by the part a user would say, which comes first in the visible text.
 * @param only the ids of the rules to apply; all by default
 */
export async function axeViolations(page: Page, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return await page.evaluate(async only => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, {
      preload: false,
      ...(only && { runOnly: [...only] }),
      resultTypes: ['violations'],
      rules: { 'label-content-name-mismatch': { enabled: false } }
    })
    return violations.flatMap(({ id, nodes }: axe.Result) =>
      nodes.map(
        ({ html, any }) => `${id}: ${html.slice(0, 160)} ${any.map(({ message }) => message).join('; ')}`
      )
    )
  }, only)
}
