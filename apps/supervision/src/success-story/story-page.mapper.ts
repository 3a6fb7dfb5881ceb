import { createHash } from 'node:crypto';
import { markup, Markup } from '../evidence/markup.js';
import { feedPath, storiesPath, whereAndWhen, type PublicStory } from './public-story.js';

/** In the colours of the pages, whose own style sheet only they know by name. */
const style = `
      :root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif; color: light-dark(#12211d, #e7eeeb); background: light-dark(#f4f6f4, #0d1413) }
      body { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem }
      header p { margin: .25rem 0 0; color: light-dark(#4a5a55, #a9b8b2) }
      h1 { font-size: 1.625rem; line-height: 1.25; margin: 0 }
      h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 }
      h3 { font-size: 1rem; margin: 1rem 0 .25rem }
      a { color: light-dark(#0b5c66, #74c7cb) }
      ul { list-style: none; margin: 1.5rem 0 0; padding: 0 }
      li { border-top: 1px solid light-dark(#c9d2ce, #2b3a36); padding: 1.25rem 0 }
      article h2 { margin-top: 1.75rem }
      article p { margin: .5rem 0 0 }
      .where { margin: .25rem 0 0; color: light-dark(#4a5a55, #a9b8b2); font-size: .9375rem }
      p { overflow-wrap: anywhere }
      nav { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin-top: 1.5rem }
      footer { border-top: 1px solid light-dark(#c9d2ce, #2b3a36); margin-top: 2rem; padding-top: 1rem; font-size: .9375rem }
      :focus-visible { outline: 2.5px solid light-dark(#0b5c66, #74c7cb); outline-offset: 2px }
    `;

/** What these pages may load: nothing, and of styles only their own, known by its hash. */
export const storyPolicy = [
  "default-src 'none'",
  'img-src data:',
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface ListPage {
  readonly province: string;
  readonly stories: readonly PublicStory[];
  readonly page: number;
  readonly hasMore: boolean;
}

export const storyListPage = ({ province, stories, page, hasMore }: ListPage): string =>
  frame(
    'Kisah sukses LAPOR!',
    markup`<header>
        <h1>Kisah sukses</h1>
        <p>Pengaduan warga ${province} yang sudah tuntas, diceritakan tanpa identitas.</p>
      </header>
      ${stories.length === 0 ? markup`<p>Belum ada kisah yang diterbitkan.</p>` : list(stories)}
      ${pages(page, hasMore)}`,
  );

const list = (stories: readonly PublicStory[]): Markup =>
  markup`<ul>${stories.map(
    (story) => markup`<li>
          <h2><a href="${storiesPath}/${story.id}">${story.title}</a></h2>
          <p class="where">${whereAndWhen(story)}</p>
        </li>`,
  )}</ul>`;

function pages(page: number, hasMore: boolean): Markup {
  const links = [
    ...(page > 1 ? [markup`<a href="${storiesPath}?halaman=${page - 1}" rel="prev">Lebih baru</a>`] : []),
    ...(hasMore ? [markup`<a href="${storiesPath}?halaman=${page + 1}" rel="next">Lebih lama</a>`] : []),
  ];
  return links.length === 0 ? markup`` : markup`<nav aria-label="Halaman">${links}</nav>`;
}

export const storyPage = (story: PublicStory): string =>
  frame(
    story.title,
    markup`<article>
        <h1>${story.title}</h1>
        <p class="where">${whereAndWhen(story)}</p>
        <h2>Yang dilaporkan</h2>
        ${paragraphs(story.reported)}
        <h2>Yang dilakukan</h2>
        ${paragraphs(story.done)}
      </article>
      <nav aria-label="Kisah"><a href="${storiesPath}">Semua kisah</a></nav>`,
  );

export const missingStoryPage = (): string =>
  frame(
    'Kisah ini tidak ada',
    markup`<h1>Kisah ini tidak ada</h1>
      <p>Alamatnya mungkin salah ketik, atau kisahnya sudah ditarik.</p>
      <nav aria-label="Kisah"><a href="${storiesPath}">Semua kisah</a></nav>`,
  );

const paragraphs = (text: string): Markup[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => markup`<p>${line}</p>`);

const frame = (title: string, main: Markup): string =>
  markup`<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <link rel="alternate" type="application/atom+xml" title="Kisah sukses LAPOR!" href="${feedPath}">
    <style>${new Markup(style)}</style>
  </head>
  <body>
    <main>
      ${main}
    </main>
    <footer><a href="${feedPath}">Umpan Atom</a> untuk pembaca umpan</footer>
  </body>
</html>
`.text;
