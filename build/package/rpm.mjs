import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { descriptionOf } from './fpm-arguments.mjs'

const architectures = { amd64: 'x86_64', x64: 'x86_64', arm64: 'aarch64' }

/** Escapes a text for a spec file, where % starts a macro. */
const escaped = text => text.replaceAll('%', '%%')

/**
 * The text of an rpm's spec file. Turns off stripping, build-id links and automatic dependencies: files are
 * packed as is.
 */
export function specFile({ options, depends, files, scriptOf }) {
  const { summary, body } = descriptionOf({ options })
  const fast = options['rpm-compression'] === 'gzip'
  return [
    `%global _binary_payload ${fast ? 'w1.gzdio' : 'w2T0.xzdio'}`,
    '%define __os_install_post %{nil}',
    '%global debug_package %{nil}',
    '%global _build_id_links none',
    'AutoReqProv: no',
    `Name: ${options.name}`,
    `Version: ${options.version}`,
    `Release: ${options.iteration ?? 1}`,
    `Summary: ${escaped(summary)}`,
    `License: ${options.license}`,
    `Vendor: ${options.vendor}`,
    `URL: ${options.url}`,
    `Packager: ${options.maintainer}`,
    ...depends.map(name => `Requires: ${name}`),
    '%description',
    ...body.map(escaped),
    '%files',
    '%defattr(-,root,root,-)',
    ...files.map(({ to }) => `"${escaped(to)}"`),
    '%post',
    escaped(scriptOf('after-install')),
    '%postun',
    escaped(scriptOf('after-remove')),
    ''
  ].join('\n')
}

export function makeRpm(wanted) {
  const { stage, temporary, options } = wanted
  const scriptOf = name => (options[name] ? readFileSync(options[name], 'utf8') : '')
  const spec = join(temporary, 'salio.spec')
  writeFileSync(spec, specFile({ ...wanted, scriptOf }))
  const define = (name, value) => ['--define', `${name} ${value}`]
  const args = [
    ...['-bb', '--quiet', '--target', architectures[options.architecture] ?? options.architecture],
    ...['--buildroot', stage, ...define('_topdir', join(temporary, 'rpm')), ...define('_rpmdir', temporary)],
    ...[...define('_rpmfilename', 'salio.rpm'), spec]
  ]
  execFileSync('rpmbuild', args, { stdio: ['ignore', 'ignore', 'inherit'] })
  copyFileSync(join(temporary, 'salio.rpm'), options.package)
}
