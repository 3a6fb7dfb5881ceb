const LEAST = [20, 19];

/** @param {string} version such as 20.20.2 */
export function nodeVersionProblem(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return null;
  return `Node.js ${version} is too old: install Node.js ${LEAST.join('.')} or newer from https://nodejs.org.`;
}
