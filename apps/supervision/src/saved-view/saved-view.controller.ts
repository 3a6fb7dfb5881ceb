import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { problem } from '#http';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { officeOf, type SavedView } from './saved-view.js';
import { SavedViewRepository } from './saved-view.repository.js';
import { SavedViewListRequest, SavedViewRequest } from './saved-view.request.js';
import { SavedViewListResponse, SavedViewResponse } from './saved-view.response.js';

@ApiTags('views')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/views')
export class SavedViewController {
  constructor(private readonly views: SavedViewRepository) {}

  @Get()
  @ApiOperation({ summary: "Views of a page: one's own, and those shared in one's office" })
  @ApiOkResponse({ type: SavedViewListResponse })
  @ApiBadRequestResponse({ description: 'Of this page no views are kept' })
  async list(@Query() { page }: SavedViewListRequest, @SignedIn() person: Person): Promise<SavedViewListResponse> {
    const views = await this.views.visibleTo(person.subject, officeOf(person), page);
    return { items: views.map((view) => viewResponse(view, person)) };
  }

  @Post()
  @ApiOperation({ summary: "Keep a view; one's own of the same page and name gives way to it" })
  @ApiCreatedResponse({ type: SavedViewResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  async save(
    @Body() { page, name, query, shared }: SavedViewRequest,
    @SignedIn() person: Person,
  ): Promise<SavedViewResponse> {
    const [owner, ownerName, office] = [person.subject, person.name, officeOf(person)];
    const view = await this.views.save({ page, name: name.trim(), query, shared, owner, ownerName, office });
    return viewResponse(view, person);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a view of one’s own away' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'None of this number is yours' })
  async end(@Param('id', ParseIntPipe) id: number, @SignedIn() person: Person): Promise<void> {
    if (await this.views.end(id, person.subject)) return;
    throw problem(404, 'Not Found', { detail: 'You have no view of this number.' });
  }
}

const viewResponse = (
  { id, page, name, query, shared, owner, ownerName, savedAt }: SavedView,
  { subject }: Person,
): SavedViewResponse => ({
  ...{ id, page, name, query, shared },
  own: owner === subject,
  savedBy: ownerName,
  savedAt: savedAt.toISOString(),
});
