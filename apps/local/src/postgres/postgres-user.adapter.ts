import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from '../local.errors.js';

const run = promisify(execFile);
const USER = 'postgres';
const OTHERS_MAY_ENTER = 0o001;

export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root runs it as the user `postgres`, which is made when it is not there.
 *
 * @param paths what that user must be able to reach
 * @returns undefined when we are not root and PostgreSQL runs as ourselves
 * @throws CannotStart when there can be no such user, or it could not reach a path
 */
export async function postgresUser(paths: readonly string[]): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const user = (await existingUser()) ?? (await makeUser());
  for (const path of paths) await mustBeReachable(path);
  return user;
}

async function existingUser(): Promise<SystemUser | undefined> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, USER])).stdout)),
    );
    return uid === undefined || gid === undefined ? undefined : { uid, gid };
  } catch {
    return undefined;
  }
}

async function makeUser(): Promise<SystemUser> {
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', USER]);
  } catch {
    // The sentence below says what can be done about it.
  }
  const user = await existingUser();
  if (user !== undefined) return user;
  throw new CannotStart(
    `PostgreSQL does not run as root and no user "${USER}" could be made: start as another user or set DATABASE_URL.`,
  );
}

async function mustBeReachable(path: string): Promise<void> {
  const closed = await closedFolder(path);
  if (closed === null) return;
  throw new CannotStart(
    `PostgreSQL does not run as root, and its own user may not enter ${closed}: ` +
      'move the project to a folder that others may enter, start as another user, or set DATABASE_URL.',
  );
}

/** The first folder on the way to a path that others than its owner may not enter, else null. */
export async function closedFolder(path: string): Promise<string | null> {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (((await stat(folder)).mode & OTHERS_MAY_ENTER) === 0) return folder;
  }
  return null;
}
