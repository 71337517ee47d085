#!/usr/bin/env node
// Replaces fpm if electron-builder cannot download it (CUSTOM_FPM_PATH names this file): builds a deb or rpm with the
// distribution's tools. It understands only the arguments electron-builder passes.
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { makeDeb } from './deb.mjs'
import { fpmArguments } from './fpm-arguments.mjs'
import { makeRpm } from './rpm.mjs'

const builders = { deb: makeDeb, rpm: makeRpm }

const wanted = fpmArguments(process.argv.slice(2))
const temporary = mkdtempSync(join(tmpdir(), 'salio-fpm-'))
try {
  const stage = join(temporary, 'root')
  mkdirSync(stage)
  for (const { from, to } of wanted.files) {
    const target = join(stage, to)
    mkdirSync(from.endsWith('/') ? target : dirname(target), { recursive: true })
    cpSync(from, target, { recursive: true, verbatimSymlinks: true })
  }
  normaliseModes(stage)
  builders[wanted.type]({ ...wanted, stage, temporary })
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

/** Makes files readable by everyone and writable by their owner only, whatever umask the builder had. */
function normaliseModes(folder) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) normaliseModes(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o111 ? 0o755 : 0o644)
  }
}
