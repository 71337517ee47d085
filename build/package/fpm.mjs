#!/usr/bin/env node
// Makes a deb or an rpm with the distribution's own tools, for electron-builder where the fpm it brings along cannot be
// downloaded: CUSTOM_FPM_PATH names this file. It takes what electron-builder passes, and no more.
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { makeDeb } from './deb.mjs'
import { fpmArguments } from './fpm-arguments.mjs'
import { makeRpm } from './rpm.mjs'

const makers = { deb: makeDeb, rpm: makeRpm }

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
  ordinaryModes(stage)
  makers[wanted.type]({ ...wanted, stage, temporary })
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

/** Whoever built it, everyone may read what is installed and only root may change it. */
function ordinaryModes(folder) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) ordinaryModes(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o111 ? 0o755 : 0o644)
  }
}
