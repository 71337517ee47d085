/** Marks the file name of a package that is for tests only. */
export const testLabel = unofficial => (unofficial ? 'test-unofficial-electron' : 'test')

/** Whether packages with this `artifactName` say that they are for tests. */
export const isForTests = artifactName =>
  String(artifactName).includes(`-${testLabel(false)}-`) || admitsUnofficial(artifactName)

/** Whether they say that their Electron is not the official one. */
export const admitsUnofficial = artifactName => String(artifactName).includes(`-${testLabel(true)}-`)
