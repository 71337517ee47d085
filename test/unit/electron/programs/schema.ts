import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'

const file = resolve(import.meta.dirname, '../../../../docs/command-line.schema.json')
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
  JSON.parse(readFileSync(file, 'utf8'))
)

/** What the committed schema finds wrong with a document, a line each. */
export const schemaProblems = (document: unknown): readonly string[] =>
  validate(document)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
