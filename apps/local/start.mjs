// Runs before anything is installed, on whatever Node is there: nothing newer may be imported until its version is known.
import { nodeVersionProblem } from './bootstrap/node-version.mjs';

const problem = nodeVersionProblem(process.versions.node);
if (problem === null) {
  import('./bootstrap/launch.mjs')
    .then(({ launch }) => launch(process.argv.slice(2)))
    .then((code) => {
      process.exitCode = code;
    });
} else {
  console.error(problem);
  process.exitCode = 1;
}
