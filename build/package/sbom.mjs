/**
 * The software bill of materials (CycloneDX 1.6): Salio, the packages that ship with it, and Electron with its parts.
 * Reproducible: it contains no time and no random number.
 * @param app package.json
 * @param shipped out/licenses.json, the packages in the built app
 * @param lock package-lock.json, for the packages' hashes
 * @param runtime Electron's process.versions
 */
export function billOfMaterials({ app, shipped, lock, runtime }) {
  const salio = {
    type: 'application',
    'bom-ref': 'salio',
    name: 'salio',
    version: app.version,
    licenses: [licence(app.license)]
  }
  const packages = shipped.map(({ name, version, license }) => ({
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    licenses: [licence(license)],
    purl: purl(name, version),
    hashes: hashesOf(lock, name, version)
  }))
  const electron = {
    type: 'framework',
    'bom-ref': purl('electron', runtime.electron),
    name: 'electron',
    version: runtime.electron,
    licenses: [licence('MIT')],
    purl: purl('electron', runtime.electron),
    components: runtimeParts.map(([key, name]) => ({
      type: 'library',
      'bom-ref': `electron:${key}`,
      name,
      version: runtime[key]
    }))
  }
  const components = [...packages, electron]
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: salio },
    components,
    dependencies: [{ ref: 'salio', dependsOn: components.map(component => component['bom-ref']) }]
  }
}

/** Electron's parts: keys of process.versions and the names used in advisories. */
const runtimeParts = [
  ['chrome', 'chromium'],
  ['node', 'node'],
  ['v8', 'v8'],
  ['sqlite', 'sqlite']
]

/** CycloneDX distinguishes a single licence id from an SPDX expression. */
const licence = text => (/ (OR|AND) /.test(text) ? { expression: text } : { license: { id: text } })

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** Converts npm's integrity ("sha512-" and base64) to CycloneDX's hexadecimal hashes. */
function hashesOf({ packages }, name, version) {
  const found = Object.entries(packages).find(
    ([path, entry]) =>
      entry.version === version && (entry.name ?? path.split('node_modules/').at(-1)) === name
  )
  const [, content] = /^sha512-(\S+)$/.exec(found?.[1].integrity ?? '') ?? []
  return content ? [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }] : []
}
