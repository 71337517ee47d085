import { checkElectron } from './package/packed-electron.mjs'
import { publishProblem } from './package/publish.mjs'

/** Stops before anything is packed if users' packages would have another Electron, or would take updates from anywhere. */
export default function afterExtract(context) {
  const { config, platformSpecificBuildOptions } = context.packager
  const problem = publishProblem(config.publish) ?? publishProblem(platformSpecificBuildOptions?.publish)
  if (problem !== null) throw new Error(problem)
  checkElectron(context, 'extracted')
}
