import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { descriptionOf } from './fpm-arguments.mjs'

const scripts = {
  'after-install': 'postinst',
  'after-remove': 'postrm',
  'before-install': 'preinst',
  'before-remove': 'prerm'
}
const compressors = { gz: 'gzip', zst: 'zstd' }

/** The text of a deb's control file. */
export function controlFile({ options, depends, recommends, kilobytes }) {
  const { summary, body } = descriptionOf({ options })
  const fields = {
    Package: options.name,
    Version: options.version,
    License: options.license,
    Vendor: options.vendor,
    Architecture: options.architecture,
    Maintainer: options.maintainer,
    'Installed-Size': kilobytes,
    Depends: depends.join(', '),
    Recommends: recommends.join(', '),
    Section: options.category,
    Priority: options['deb-priority'],
    Homepage: options.url,
    Description: [summary, ...body.map(line => ` ${line}`)].join('\n')
  }
  const lines = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`
}

export function makeDeb(wanted) {
  const { stage, options } = wanted
  const kilobytes = Number(
    execFileSync('du', ['-sk', '--apparent-size', stage], { encoding: 'utf8' }).split('\t')[0]
  )
  const control = join(stage, 'DEBIAN')
  mkdirSync(control)
  writeFileSync(join(control, 'control'), controlFile({ ...wanted, kilobytes }))
  for (const [option, name] of Object.entries(scripts)) {
    if (!options[option]) continue
    copyFileSync(options[option], join(control, name))
    chmodSync(join(control, name), 0o755)
  }
  const { 'deb-compression': compression = 'xz' } = options
  const compressor = compressors[compression] ?? compression
  execFileSync('dpkg-deb', ['--root-owner-group', `-Z${compressor}`, '-b', stage, options.package], {
    stdio: ['ignore', 'ignore', 'inherit']
  })
}
