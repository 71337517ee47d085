import { onPath } from '../setup/packages.mjs'

/** Tools needed per Linux target that electron-builder lacks, or cannot download if github.com is out of reach. */
const tools = {
  deb: ['dpkg-deb'],
  rpm: ['rpmbuild'],
  'tar.gz': ['7za'],
  AppImage: ['mksquashfs', 'desktop-file-validate']
}

/**
 * Linux targets this machine can build with an unofficial Electron. That needs the distribution's tools, because
 * electron-builder's own are downloaded from the same host as the official Electron.
 * @param wanted the targets to look at; empty for all
 * @returns the targets, and the missing tools
 */
export function localTargets(has = onPath, wanted = []) {
  const entries = Object.entries(tools).filter(([target]) => wanted.length === 0 || wanted.includes(target))
  return {
    targets: ['dir', ...entries.filter(([, needed]) => needed.every(has)).map(([target]) => target)],
    missing: entries.flatMap(([, needed]) => needed).filter(tool => !has(tool))
  }
}
