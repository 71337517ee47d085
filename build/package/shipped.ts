import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAllowed } from './licences.ts'

/** A third-party package in the built app. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** An SPDX expression. */
  readonly license: string
  /** The package's licence text, to be shown in the app. */
  readonly text: string
}

/** Folder of the package a file belongs to, or null if the file is our own. */
export const packageFolder = (file: string): string | null =>
  /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null

/**
 * Reads a package's name, version and licence. Throws if it may not be shipped because its licence is not allowed or it
 * contains no licence text.
 * @param folder where the package is installed
 */
export function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder)
  if (typeof license !== 'string' || !isAllowed(license))
    throw new Error(
      `${name} ${version} is licensed under ${license}, which may not be shipped: see licences.ts.`
    )
  const file = files.find(isTextOf(license)) ?? files.find(file => /^licen[cs]e(\.(md|txt))?$/i.test(file))
  if (file === undefined)
    throw new Error(`${name} ${version} brings no licence text to show: it cannot be shipped.`)
  return { name, version, license, text: readFileSync(join(folder, file), 'utf8').trim() }
}

/** Whether a file is "LICENSE.MIT": of a package that leaves a choice, the text of one that may be shipped. */
const isTextOf =
  (license: string) =>
  (file: string): boolean => {
    const [, choice] = /^licen[cs]e[.-](.+?)(?:\.(?:md|txt))?$/i.exec(file) ?? []
    return choice !== undefined && isAllowed(choice) && license.toLowerCase().includes(choice.toLowerCase())
  }
