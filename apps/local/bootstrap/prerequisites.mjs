import { join } from 'node:path';
import { CannotGoOn } from './cannot-go-on.mjs';
import { outcomeOf } from './run.mjs';

const LEAST_JAVA = 17;
const orElse = (brokers) => `or set ${brokers} to a broker of your own`;

/** @param {string} words as `java -version` says them; @returns 8 for 1.8, null when they name no version */
export function javaMajor(words) {
  const version = /version "(\d+)(?:\.(\d+))?/.exec(words);
  if (version === null) return null;
  return version[1] === '1' ? Number(version[2]) : Number(version[1]);
}

/**
 * @param {{ code: number | null, output: string }} outcome of `java -version`
 * @param {string} brokers the variable that makes it unneeded
 */
export function javaProblem({ code, output }, brokers) {
  const major = code === 0 ? javaMajor(output) : null;
  if (major === null) return `Java is missing: install Java ${LEAST_JAVA} or newer (a JDK or JRE), ${orElse(brokers)}.`;
  if (major < LEAST_JAVA) return `Java ${major} is too old: install Java ${LEAST_JAVA} or newer, ${orElse(brokers)}.`;
  return null;
}

/** @param {{ code: number | null }} outcome of `mvn -v` */
export const mavenProblem = ({ code }, brokers) =>
  code === 0 ? null : `Maven is missing: install Maven (the command mvn), ${orElse(brokers)}.`;

/** Everything that is missing, at once. */
export async function checkPrerequisites({ needsJava, needsMaven, brokers }) {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const problems = await Promise.all([
    needsJava && outcomeOf(java, ['-version']).then((outcome) => javaProblem(outcome, brokers)),
    needsMaven && outcomeOf('mvn', ['-v']).then((outcome) => mavenProblem(outcome, brokers)),
  ]);
  const sentences = problems.filter(Boolean);
  if (sentences.length > 0) throw new CannotGoOn(...sentences);
}
