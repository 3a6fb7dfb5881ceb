import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fingerprint, isStamped, putStamp } from './fingerprint.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

const POM = inRoot('apps/local/kafka/pom.xml');
const FOLDER = inRoot('.local/kafka');
const JARS = inRoot('.local/kafka/lib');
const STAMP = inRoot('.local/kafka/lib/.pom');

export const jarsAreFresh = () => existsSync(JARS) && isStamped(STAMP, fingerprint([POM]));

/** The jars of the broker, copied aside and renamed, so that a copy that was cut off is never taken for a whole one. */
export async function fetchJars() {
  const unfinished = `${JARS}.${process.pid}`;
  mkdirSync(FOLDER, { recursive: true });
  await run('Fetching Kafka with Maven', [
    ...['mvn', '--quiet', '--batch-mode', '--file', POM],
    ...['dependency:copy-dependencies', `-DoutputDirectory=${unfinished}`],
  ]);
  rmSync(JARS, { recursive: true, force: true });
  rmSync(inRoot('.local/kafka/classes.jsa'), { force: true });
  renameSync(unfinished, JARS);
  putStamp(STAMP, fingerprint([POM]));
}
