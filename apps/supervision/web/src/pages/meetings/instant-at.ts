/**
 * The instant of a day and a time on the clocks of a zone, with the offset that the zone has then:
 * `2026-07-06T09:00:00+08:00`.
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM`
 */
export function instantAt(day: string, time: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    new Date(`${day}T${time}:00Z`),
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [offset = '+00:00'] = /[+-]\d{2}:\d{2}$/.exec(name) ?? [];
  return `${day}T${time}:00${offset}`;
}
