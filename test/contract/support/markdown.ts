import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../../..');

/** Documents for people, by their paths in the repository. */
export function documents(): readonly string[] {
  const inFolder = (folder: string): string[] =>
    readdirSync(resolve(repository, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
      .map((path) => `${folder}/${path}`);
  return ['README.md', ...['apps', 'docker', 'docs'].flatMap(inFolder)];
}

export const readDocument = (path: string): string => readFileSync(resolve(repository, path), 'utf8');

const withoutCode = (markdown: string): string =>
  markdown.replaceAll(/^```.*?^```/gms, '').replaceAll(/`[^`\n]*`/g, '');

/** Addresses of links and pictures that are not on the web. */
export function relativeLinks(markdown: string): readonly string[] {
  const text = withoutCode(markdown);
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g), ...text.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)];
  return links.map(([, address]) => address ?? '').filter((address) => !/^[a-z]+:/.test(address));
}

/** The anchors that GitHub gives a document's headings. */
export function anchorsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** What follows a heading, up to the next one of its level or above. */
export function section(markdown: string, heading: string): string {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  if (start === -1) throw new Error(`There is no heading "${heading}".`);
  const level = lines[start]?.indexOf(' ') ?? 0;
  const length = lines.slice(start + 1).findIndex((line) => /^#+ /.test(line) && line.indexOf(' ') <= level);
  return lines.slice(start + 1, length === -1 ? undefined : start + 1 + length).join('\n');
}

/** The rows of the tables in a piece of a document, cell by cell. */
export const tableRows = (markdown: string): readonly (readonly string[])[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+$/.test(line))
    .map((line) => line.split('|').slice(1, -1));

/** Environment variables that a piece of a document names as code. */
export const variablesIn = (markdown: string): readonly string[] => [
  ...new Set([...markdown.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name ?? '')),
];
