import { markup, type Markup } from '../evidence/markup.js';
import { feedPath, storiesPath, whereAndWhen, type PublicStory } from './public-story.js';

interface Feed {
  /** Address at which browsers reach this app, without a slash at its end. */
  readonly publicUrl: string;
  readonly province: string;
  /** `+08:00`. */
  readonly offset: string;
  readonly stories: readonly PublicStory[];
}

/** An Atom feed (RFC 4287). Its instants are the first of a month: it tells no finer date. */
export function storyFeed({ publicUrl, province, offset, stories }: Feed): string {
  const months = stories.map(({ publishedMonth }) => publishedMonth).sort();
  const instant = (month: string): string => `${month}-01T00:00:00${offset}`;
  const entry = (story: PublicStory): Markup => markup`
  <entry>
    <id>${publicUrl}${storiesPath}/${story.id}</id>
    <title>${story.title}</title>
    <updated>${instant(story.publishedMonth)}</updated>
    <link rel="alternate" type="text/html" href="${publicUrl}${storiesPath}/${story.id}"/>
    <category term="${story.participant}"/>
    <summary>${whereAndWhen(story)}</summary>
    <content type="text">${`Yang dilaporkan\n${story.reported}\n\nYang dilakukan\n${story.done}`}</content>
  </entry>`;
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
  <id>${publicUrl}${storiesPath}</id>
  <title>Kisah sukses LAPOR! ${province}</title>
  <updated>${instant(months.at(-1) ?? '2020-01')}</updated>
  <author><name>Diskominfo ${province}</name></author>
  <link rel="self" type="application/atom+xml" href="${publicUrl}${feedPath}"/>
  <link rel="alternate" type="text/html" href="${publicUrl}${storiesPath}"/>${stories.map(entry)}
</feed>
`.text;
}
