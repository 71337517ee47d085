import { onPath } from '../setup/packages.mjs'

/** What electron-builder does not bring along for a Linux package, or cannot where its host is out of reach. */
const tools = {
  deb: ['dpkg-deb'],
  rpm: ['rpmbuild'],
  'tar.gz': ['7za'],
  AppImage: ['mksquashfs', 'desktop-file-validate']
}

/**
 * What of Linux's packages this machine can make of an Electron that is not the official one: with the distribution's
 * own tools, because electron-builder's come from where the official Electron does.
 * @returns the targets, and the tools that would make more
 */
export function localTargets(has = onPath) {
  const entries = Object.entries(tools)
  return {
    targets: ['dir', ...entries.filter(([, needed]) => needed.every(has)).map(([target]) => target)],
    missing: entries.flatMap(([, needed]) => needed).filter(tool => !has(tool))
  }
}
