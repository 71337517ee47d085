import type { Scene } from './scene.ts'

/** Links to every scene, in the dark theme and in other languages as well. */
export const SceneIndex = ({ scenes }: { scenes: readonly Scene[] }) => (
  <main className="body roomy">
    <h1>Gallery</h1>
    <ul>
      {scenes.map(({ id }) => (
        <li key={id}>
          {id}: <a href={`#${id}`}>light</a> <a href={`#${id}?appearance=dark`}>dark</a>{' '}
          <a href={`#${id}?language=sw`}>Kiswahili</a> <a href={`#${id}?language=fr`}>français</a>
        </li>
      ))}
    </ul>
  </main>
)
