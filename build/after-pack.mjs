import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { marker } from './setup/electron.mjs'

/** Packages for users are made of the official Electron only. */
export default function afterPack({ appOutDir }) {
  if (existsSync(join(appOutDir, marker)))
    throw new Error(
      'This Electron is an unofficial copy, which is never packaged: build where the official one can be downloaded.'
    )
}
