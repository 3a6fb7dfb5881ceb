interface Places {
  readonly hub: { readonly url: string };
  readonly supervision: { readonly url: string };
  readonly nationalSandbox: { readonly url: string };
  readonly regencyNode: { readonly url: string };
  readonly mail: { readonly url: string };
  readonly people: readonly { readonly username: string; readonly name: string; readonly office: string }[];
}

const table = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `    ${label.padEnd(width)}   ${value}`);
};

/** What a person reads when everything is up: where to look, and who to sign in as. */
export function summary(
  places: Places,
  { endpointsFile, logFolder }: { endpointsFile: string; logFolder: string },
): string {
  return [
    '',
    '  Federasi LAPOR! berjalan. Buka:',
    '',
    ...table([
      ['Supervisi provinsi', places.supervision.url],
      ['SP4N-LAPOR! tiruan', `${places.nationalSandbox.url}  (ajukan laporan sebagai warga)`],
      ['Sistem kabupaten/kota', `${places.regencyNode.url}/openapi.json`],
      ['Hub', `${places.hub.url}/asyncapi`],
      ['Surel yang tertangkap', places.mail.url],
    ]),
    '',
    '  Masuk ke supervisi dengan satu klik sebagai:',
    '',
    ...table(places.people.map(({ name, office }) => [name, office] as const)),
    '',
    `  Alamat dan kredensial untuk program: ${endpointsFile}`,
    `  Catatan tiap aplikasi:               ${logFolder}`,
    '  Ctrl-C menghentikan semuanya; npm start melanjutkan dari keadaan terakhir.',
    '',
  ].join('\n');
}
