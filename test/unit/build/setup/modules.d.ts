/*
 * The set-up is plain JavaScript, because the Node that runs it before anything is installed may not read TypeScript.
 * These are the types of its tested parts.
 */

declare module '#build/setup/app.mjs' {
  export function stampOf(root: string, paths?: readonly string[]): string
  export function isBuilt(root: string): boolean
  export function ensureBuilt(root: string): Promise<void>
}

declare module '#build/setup/dependencies.mjs' {
  interface Lock {
    readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>
  }
  export function isInstalled(lock: Lock, installed: Lock): boolean
}

declare module '#build/setup/electron.mjs' {
  export const marker: string
  export const executables: Readonly<Record<string, string>>
  export function ensureElectron(root: string): string
}

declare module '#build/setup/index.mjs' {
  export const root: string
}

declare module '#build/setup/libraries.mjs' {
  export function notFound(ldd: string): string[]
}

declare module '#build/setup/noise.mjs' {
  export function isNoise(line: string): boolean
}

declare module '#build/setup/packages.mjs' {
  type Group = 'electron' | 'desktop'
  export function onPath(program: string): boolean
  export function installCommand(groups: readonly Group[], has: (program: string) => boolean): string | null
}

declare module '#build/setup/parts.mjs' {
  interface Report {
    readonly numPassedTests: number
    readonly numFailedTests: number
    readonly testResults: readonly {
      readonly status: 'passed' | 'failed'
      readonly assertionResults: readonly { readonly status: 'passed' | 'failed' | 'pending' }[]
    }[]
  }
  export const parts: Readonly<Record<string, unknown>>
  export function countTests(
    report: Report | null,
    exitCode: number
  ): { readonly passed: number; readonly failed: number }
}

declare module '#build/setup/registry-electron.mjs' {
  export const registryCopy: { readonly version: string; readonly released: string }
  export function copyNotice(official: string, folder: string, now: number): string
  export function verify(bytes: Uint8Array, integrity: string): void
}

declare module '#build/setup/run.mjs' {
  export function run(
    program: string,
    args: readonly string[],
    options?: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv }
  ): Promise<number>
}

declare module '#build/setup/sandbox.mjs' {
  interface Machine {
    readonly root: boolean
    readonly namespaces: boolean
    readonly helper: boolean
  }
  export function sandboxProblem(machine: Machine): string | null
}

declare module '#build/setup/start-arguments.mjs' {
  export function startArguments(given: readonly string[]): {
    readonly folder: string | null
    readonly once: boolean
    readonly command: boolean
    readonly args: readonly string[]
  }
}

declare module '#build/setup/stop.mjs' {
  export class UserError extends Error {}
  export function isNewEnough(version: string): boolean
}

declare module '#build/setup/windows-lab.mjs' {
  interface Machine {
    readonly platform?: NodeJS.Platform
    readonly arch?: string
    readonly user?: number
  }
  export const lab: string
  export const labElectron: string
  export const USER: string
  export function labProblem(machine?: Machine): string | null
  export function debianMirror(targets: string, codename: string): string | null
  export function withWhatWineHas(program: Buffer): Buffer
  export function prepareLab(): Promise<string | null>
}
