/** What a program needs of the machine it runs on. Nothing of ours is among it: an app knows only its own environment. */
const OF_THE_MACHINE = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'TZ', 'JAVA_HOME', 'NODE_EXTRA_CA_CERTS'];

/** The machine's variables, and of ours those named. */
export function inheritedEnvironment(names: readonly string[] = []): NodeJS.ProcessEnv {
  return Object.fromEntries(
    [...OF_THE_MACHINE, ...names].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
