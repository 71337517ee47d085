import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAllowed } from './licences.ts'

/** Somebody else's package that is part of ours. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** An SPDX expression. */
  readonly license: string
  /** The licence as the package brings it, to be shown with it. */
  readonly text: string
}

/** The folder of the package a file belongs to, or null where it is our own. */
export const packageFolder = (file: string): string | null =>
  /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null

/**
 * Reads what a package says of itself. Throws where it may not be shipped: its licence is not one we allow, or it
 * brings no text of it.
 * @param folder where it is installed
 */
export function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(file => /^licen[cs]e(\.(md|txt))?$/i.test(file))
  if (typeof license !== 'string' || !isAllowed(license))
    throw new Error(
      `${name} ${version} is licensed under ${license}, which may not be shipped: see licences.ts.`
    )
  if (file === undefined)
    throw new Error(`${name} ${version} brings no licence text to show: it cannot be shipped.`)
  return { name, version, license, text: readFileSync(join(folder, file), 'utf8').trim() }
}
