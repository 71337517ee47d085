import { spawn } from 'node:child_process'

/**
 * Runs a program with our input and output. Resolves to its exit code, or 1 if a signal ended it or it could not be
 * started. Never rejects. On SIGTERM the program is ended first, then we end ourselves.
 */
export function run(program, args, options = {}) {
  return new Promise(resolve => {
    const child = spawn(program, args, { stdio: 'inherit', ...options })
    let isStopping = false
    const stop = () => {
      isStopping = child.kill('SIGTERM')
    }
    const end = code => {
      process.off('SIGTERM', stop)
      if (isStopping) process.kill(process.pid, 'SIGTERM')
      resolve(code)
    }
    process.on('SIGTERM', stop)
    child.on('error', error => {
      console.error(error.message)
      end(1)
    })
    child.on('exit', code => end(code ?? 1))
  })
}

/** Runs a script of node_modules with the current Node. */
export const runTool = (root, [script, ...args]) =>
  run(process.execPath, [`${root}/node_modules/${script}`, ...args], {
    cwd: root
  })
