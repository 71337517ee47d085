import { readFile, stat } from 'node:fs/promises'
import type { MappingOpened, MappingSaved } from '#contract/files.ts'
import { mappingFileOf, valuesOfMappingFile } from '#domain/custom-api/mapping-file.ts'
import type { FileDialogs } from '../ports.ts'
import { fileProblem, writeFileAtomically } from './atomic-write.ts'
import { fileNamePart } from './export-readings.ts'

interface MappingParts {
  readonly files: FileDialogs
  readonly newId: () => string
}

type Values = Readonly<Record<string, string>>

/** Writes a mapping to a file chosen by the user, without keys and without the account's name. */
export async function saveMapping({ files, newId }: MappingParts, values: Values): Promise<MappingSaved> {
  const file = mappingFileOf(values)
  if (typeof file === 'string') return { kind: 'refused', why: file }
  const { hostname = 'api' } = URL.parse(file.request.url) ?? {}
  const path = await files.save(`${fileNamePart(`salio-${hostname.replace(/[^\w.-]/g, '')}`)}.json`)
  if (path === null) return { kind: 'cancelled' }
  try {
    await writeFileAtomically(path, newId(), [`${JSON.stringify(file, null, 2)}\n`])
    return { kind: 'done' }
  } catch (error) {
    return { kind: 'refused', why: fileProblem(error, 'writing').why === 'full' ? 'full' : 'unwritable' }
  }
}

/** Bytes: far more than a mapping needs. */
const MAX_SIZE = 100_000

/** Asks for a file written by saveMapping and returns the form values it fills in. */
export async function openMapping({ files }: Pick<MappingParts, 'files'>): Promise<MappingOpened> {
  const path = await files.open('json')
  if (path === null) return { kind: 'cancelled' }
  try {
    if ((await stat(path)).size > MAX_SIZE) return { kind: 'refused', why: 'notMapping' }
    const values = valuesOfMappingFile(await readFile(path, 'utf8'))
    return typeof values === 'string' ? { kind: 'refused', why: values } : { kind: 'ready', values }
  } catch (error) {
    fileProblem(error, 'reading')
    return { kind: 'refused', why: 'unreadable' }
  }
}
