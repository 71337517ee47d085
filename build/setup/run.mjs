import { spawn } from 'node:child_process'

/**
 * Runs a program to its end, its output going where ours goes.
 * Resolves to its exit code: 1 where a signal ended it or it could not be started. Never rejects.
 * Told to end while it runs, we end it first and then ourselves.
 */
export function run(program, args, options = {}) {
  return new Promise(resolve => {
    const child = spawn(program, args, { stdio: 'inherit', ...options })
    let told = false
    const stop = () => {
      told = child.kill('SIGTERM')
    }
    const end = code => {
      process.off('SIGTERM', stop)
      if (told) process.kill(process.pid, 'SIGTERM')
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

/** A program in node_modules, run by the Node that runs us. */
export const runTool = (root, [script, ...args]) =>
  run(process.execPath, [`${root}/node_modules/${script}`, ...args], {
    cwd: root
  })
