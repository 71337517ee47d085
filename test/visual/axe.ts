import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong with what a page shows, in words; empty where nothing is. All its rules count, those that it
 * calls best practices too, but one that it calls experimental: it wants everything that is seen in a name, while a
 * wallet and a provider are named by what one would say, which comes first in what is seen.
 */
export async function faults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, {
      preload: false,
      resultTypes: ['violations'],
      rules: { 'label-content-name-mismatch': { enabled: false } }
    })
    return violations.flatMap(({ id, nodes }: axe.Result) =>
      nodes.map(
        ({ html, any }) => `${id}: ${html.slice(0, 160)} ${any.map(({ message }) => message).join('; ')}`
      )
    )
  })
}
