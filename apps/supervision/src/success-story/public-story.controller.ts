import { createHash } from 'node:crypto';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { ProvinceConfiguration } from '#config';
import { provinceZone } from '../clock/province-zone.js';
import { PROVINCE } from '../participant/participant.module.js';
import { PublicStoryQuery } from './public-story.query.js';
import { storyFeed } from './story-feed.mapper.js';
import { missingStoryPage, storyListPage, storyPage, storyPolicy } from './story-page.mapper.js';

/** Address at which browsers reach this app. */
export const PUBLIC_URL = Symbol('public address');

const [onAPage, inTheFeed, lastPage] = [20, 30, 500];

/** Published stories, for everybody: pages and a feed, without a session and without a script. */
@ApiExcludeController()
@Controller('kisah-sukses')
export class PublicStoryController {
  constructor(
    private readonly stories: PublicStoryQuery,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  @Get()
  async list(@Res() response: Response, @Query('halaman') wanted?: unknown): Promise<void> {
    const page = typeof wanted === 'string' && /^[1-9]\d{0,2}$/.test(wanted) ? Math.min(Number(wanted), lastPage) : 1;
    const found = await this.stories.page(page, onAPage);
    const { name } = this.configuration.province;
    show(
      response,
      storyListPage({ province: name, stories: found.slice(0, onAPage), page, hasMore: found.length > onAPage }),
    );
  }

  @Get('umpan.xml')
  async feed(@Res() response: Response): Promise<void> {
    const found = await this.stories.page(1, inTheFeed);
    const { province } = this.configuration;
    const { offsetMinutes } = provinceZone(province);
    const feed = storyFeed({
      publicUrl: this.publicUrl.replace(/\/$/, ''),
      province: province.name,
      offset: `+${String(offsetMinutes / 60).padStart(2, '0')}:00`,
      stories: found.slice(0, inTheFeed),
    });
    show(response, feed, 'application/atom+xml; charset=utf-8');
  }

  @Get(':id')
  async one(@Res() response: Response, @Param('id') id: string): Promise<void> {
    const story = /^[1-9]\d{0,8}$/.test(id) ? await this.stories.find(Number(id)) : null;
    if (story === null) show(response.status(404), missingStoryPage());
    else show(response, storyPage(story));
  }
}

/** Caches keep it and ask each time whether it is the same: what is withdrawn is gone at once. */
function show(response: Response, content: string, type = 'text/html; charset=utf-8'): void {
  response
    .set({
      'Cache-Control': 'public, no-cache',
      'Content-Security-Policy': storyPolicy,
      'Content-Type': type,
      ETag: `"${createHash('sha256').update(content).digest('base64url')}"`,
    })
    .send(content);
}
