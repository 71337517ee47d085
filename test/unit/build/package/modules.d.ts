/* Types for the tested parts of the packaging scripts, which are plain JavaScript like the set-up. */

declare module '#build/package/audit.mjs' {
  interface PackageId {
    readonly name: string
    readonly version: string
  }
  interface Finding {
    readonly sentence: string
    readonly forbids: boolean
  }
  export function audit(shipped: readonly PackageId[], registry: string): Promise<Finding>
  export function electronSupport(version: string, registry: string): Promise<Finding>
}

declare module '#build/package/label.mjs' {
  export function testLabel(unofficial: boolean): string
  export function admitsUnofficial(artifactName: string): boolean
}

declare module '#build/package/zip.mjs' {
  export function readZipEntry(file: string, name: string): Buffer
}

declare module '#build/package/official-electron.mjs' {
  export interface Pins {
    readonly version: string
    readonly checksums: Readonly<Record<string, string>>
  }
  export const pinnedFile: string
  export function archiveName(version: string, platform: string, arch: string): string
  export function redirections(env: Readonly<Record<string, string | undefined>>): string[]
  export function officialArchives(
    version: string,
    folder: string,
    options: { platform: string; pins: Pins; download: (url: string) => Promise<Buffer> }
  ): Promise<string>
  export function compareWithArchive(
    archive: string,
    files: readonly (readonly [string, string])[],
    pins?: Pins
  ): void
}

declare module '#build/package/packed-electron.mjs' {
  export interface HookContext {
    readonly appOutDir: string
    readonly arch: number
    readonly electronPlatformName: string
    readonly packager: {
      readonly config: {
        readonly artifactName: string
        readonly electronDist?: string
        readonly electronVersion?: string
        readonly publish?: unknown
      }
      readonly platformSpecificBuildOptions?: { readonly publish?: unknown }
    }
  }
  export function checkElectron(
    context: HookContext,
    stage: 'extracted' | 'packed',
    compare: (archive: string, files: readonly (readonly [string, string])[]) => void
  ): void
}

declare module '#build/package/native-addon.mjs' {
  import type { HookContext } from '#build/package/packed-electron.mjs'
  export function addonTarget(bytes: Buffer): string | null
  export function checkAddon(context: Pick<HookContext, 'appOutDir' | 'arch' | 'electronPlatformName'>): void
}

declare module '#build/package/publish.mjs' {
  export function publishProblem(publish: unknown): string | null
}

declare module '#build/after-extract.mjs' {
  import type { HookContext } from '#build/package/packed-electron.mjs'
  export default function afterExtract(context: HookContext): void
}

declare module '#build/package/sbom.mjs' {
  interface Component {
    readonly name: string
    readonly version: string
    readonly purl: string
    readonly licenses: readonly unknown[]
    readonly hashes: readonly { readonly alg: string; readonly content: string }[]
    readonly components: readonly { readonly name: string; readonly version: string }[]
  }
  export function billOfMaterials(from: {
    readonly app: { readonly version: string; readonly license: string }
    readonly shipped: readonly { readonly name: string; readonly version: string; readonly license: string }[]
    readonly lock: { readonly packages: Readonly<Record<string, Readonly<Record<string, string>>>> }
    readonly runtime: Readonly<Record<string, string>>
  }): {
    readonly components: readonly Component[]
    readonly dependencies: readonly { dependsOn: readonly string[] }[]
  }
}

declare module '#build/package/fpm-arguments.mjs' {
  interface PackageSpec {
    readonly type: string
    readonly options: Readonly<Record<string, string>>
    readonly depends: readonly string[]
    readonly recommends: readonly string[]
    readonly files: readonly { readonly from: string; readonly to: string }[]
  }
  export function fpmArguments(given: readonly string[]): PackageSpec
}

declare module '#build/package/deb.mjs' {
  import type { PackageSpec } from '#build/package/fpm-arguments.mjs'
  export function controlFile(spec: PackageSpec & { readonly kilobytes: number }): string
}

declare module '#build/package/rpm.mjs' {
  import type { PackageSpec } from '#build/package/fpm-arguments.mjs'
  export function specFile(spec: PackageSpec & { scriptOf(name: string): string }): string
}

declare module '#build/package/targets.mjs' {
  export function localTargets(
    has: (program: string) => boolean,
    wanted?: readonly string[]
  ): {
    readonly targets: readonly string[]
    readonly missing: readonly string[]
  }
}

declare module '#build/package/appimage-tools.mjs' {
  export function prepareAppImageTools(folder: string, arch: string, where: (tool: string) => string): void
}

declare module '#build/package/options.mjs' {
  interface BuildRequest {
    readonly test: boolean
    readonly unofficial: boolean
    readonly targets: readonly string[]
    readonly electron: string
    readonly appImageTools: string
    readonly sign?: boolean
  }
  interface Machine {
    readonly platform: string
    readonly env: Readonly<Record<string, string>>
  }
  export function removeEmptyCredentials(env: Record<string, string>): void
  export function builderOptions(
    request: BuildRequest,
    machine: Machine
  ): { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> }
}

declare module '#build/package/unsigned.mjs' {
  export function unsignedNote(machine: {
    readonly platform: string
    readonly env: Readonly<Record<string, string | undefined>>
  }): string | null
}

declare module '#build/after-pack.mjs' {
  import type { HookContext } from '#build/package/packed-electron.mjs'
  export default function afterPack(context: HookContext): void
}
