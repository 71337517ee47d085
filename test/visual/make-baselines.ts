// Recreates the baselines after an intended change of appearance: `npm run baselines`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import buildGallery from './build-gallery.ts'
import { Gallery } from './gallery.ts'
import { pictureFileName, pictures } from './pictures.ts'

const FOLDER = join(import.meta.dirname, 'baselines')

await buildGallery()
const gallery = await Gallery.start()
try {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER)
  writeFileSync(join(FOLDER, 'chromium.txt'), `${gallery.version}\n`)
  for (const picture of pictures)
    writeFileSync(join(FOLDER, pictureFileName(picture)), await gallery.screenshot(picture))
} finally {
  await gallery.stop()
}
