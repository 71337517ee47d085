/* Types of what is tested of the packaging, which is plain JavaScript as the set-up is. */

declare module '*/build/package/audit.mjs' {
  interface Named {
    readonly name: string
    readonly version: string
  }
  export function audit(
    shipped: readonly Named[],
    registry: string
  ): Promise<{ readonly sentence: string; readonly forbids: boolean }>
}

declare module '*/build/package/sbom.mjs' {
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
