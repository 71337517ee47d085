import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { Salio, walletRow } from '../kit/salio.ts'

let desktop: Desktop
let salio: Salio
const folder = mkdtempSync(join(tmpdir(), 'salio-sheets-'))
beforeAll(async () => {
  desktop = await startDesktop()
  salio = await Salio.start(desktop, { args: ['--demo'] })
})
afterAll(async () => {
  await salio.quit()
  await desktop.stop()
  rmSync(folder, { recursive: true })
})

/** Writes a payroll with a hidden sheet beside it; returns its path. */
function payroll(bookType: 'xlsx' | 'ods' | 'biff8', name: string): string {
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Name', 'Net pay'],
      ['Ann', 1500.5],
      ['Ben', 2500]
    ]),
    'Pay'
  )
  const path = join(folder, name)
  writeFileSync(path, Buffer.from(write(book, { type: 'array', bookType })))
  return path
}

test('a chosen spreadsheet is read by a process of its own, and a hostile one does no harm', async () => {
  const page = await salio.page()
  await walletRow(page, 'Payout').last().waitFor()
  await page.getByRole('button', { name: 'Can I pay?', exact: true }).first().click()
  const amount = page.getByLabel('Amount', { exact: true })
  const bomb = join(folder, 'bomb.xlsx')
  writeFileSync(bomb, Buffer.from('PK\u0003\u0004 and nothing that unpacks'))
  await page.locator('input[type=file]').setInputFiles(bomb)
  await page.getByText('This spreadsheet could not be read.').waitFor()
  for (const path of [payroll('xlsx', 'pay.xlsx'), payroll('biff8', 'pay.xls'), payroll('ods', 'pay.ods')]) {
    await page.locator('input[type=file]').setInputFiles(path)
    await page.getByText('2 amounts').waitFor()
    expect(await amount.inputValue()).toBe('4,000.50')
    await page.getByRole('button', { name: /^Remove/ }).click()
    await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  }
})
