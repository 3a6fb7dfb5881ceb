/** Reads a figure as Indonesians write it: `1.294` is a thousand and more, `95,78%` nearly all. */
export function readFigure(text: string): number {
  const figure = /^(?<whole>\d{1,3}(?:\.\d{3})*)(?:,(?<fraction>\d+))?%?$/.exec(text)?.groups;
  if (figure === undefined) throw new Error(`"${text}" is not a figure as it is written in Indonesian.`);
  return Number(`${figure.whole?.replaceAll('.', '')}.${figure.fraction ?? '0'}`);
}
