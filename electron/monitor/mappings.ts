import { readFile, stat } from 'node:fs/promises'
import type { MappingOpened, MappingSaved } from '../contract/mappings.ts'
import { mappingFileOf, valuesOfMappingFile } from '../domain/mapping-file.ts'
import { fileProblem } from './file-problem.ts'
import type { FileDialogs } from './ports.ts'
import { writeWhole } from './write-whole.ts'

export interface MappingParts {
  readonly files: FileDialogs
  readonly newId: () => string
}

type Values = Readonly<Record<string, string>>

/** Writes how an API is read to a file that the user chooses, without its keys and without whose it is. */
export async function saveMapping({ files, newId }: MappingParts, values: Values): Promise<MappingSaved> {
  const file = mappingFileOf(values)
  if (!file) return { kind: 'refused', why: 'incomplete' }
  const { hostname = 'api' } = URL.parse(file.request.url) ?? {}
  const path = await files.save(`salio-${hostname.replace(/[^\w.-]/g, '')}.json`)
  if (path === null) return { kind: 'cancelled' }
  try {
    await writeWhole(path, newId(), [`${JSON.stringify(file, null, 2)}\n`])
    return { kind: 'done' }
  } catch (error) {
    const problem = fileProblem(error, 'writing')
    return { kind: 'refused', why: problem.kind === 'file' && problem.why === 'full' ? 'full' : 'unwritable' }
  }
}

/** Far more than a mapping is. */
const LARGEST = 100_000

/** Asks for a file that saveMapping wrote, and says what it fills in. */
export async function openMapping({ files }: Pick<MappingParts, 'files'>): Promise<MappingOpened> {
  const path = await files.open('json')
  if (path === null) return { kind: 'cancelled' }
  try {
    if ((await stat(path)).size > LARGEST) return { kind: 'refused', why: 'notMapping' }
    const values = valuesOfMappingFile(await readFile(path, 'utf8'))
    return typeof values === 'string' ? { kind: 'refused', why: values } : { kind: 'ready', values }
  } catch (error) {
    fileProblem(error, 'reading')
    return { kind: 'refused', why: 'unreadable' }
  }
}
