import { Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCookieAuth,
  ApiForbiddenResponse,
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
import { OfficeViewListResponse } from './office-view.response.js';
import { officeViewsOf, type OfficeView } from './office-view.js';
import { officeOf } from './saved-view.js';
import { SavedViewRepository, type OfficeChange } from './saved-view.repository.js';

@ApiTags('views')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/office-views')
export class OfficeViewController {
  constructor(private readonly views: SavedViewRepository) {}

  @Get()
  @ApiOperation({ summary: 'All that was ever shared in one’s office: by whom, what it said, and until when' })
  @ApiOkResponse({ type: OfficeViewListResponse })
  async list(@SignedIn() person: Person): Promise<OfficeViewListResponse> {
    const versions = await this.views.sharedIn(officeOf(person));
    return { items: officeViewsOf(versions).map(viewResponse), maySet: answersFor(person) };
  }

  @Post(':id/withdraw')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take away what one’s office shares, whoever keeps it' })
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiNotFoundResponse({ description: 'One’s office shares none of this number' })
  async withdraw(@Param('id', ParseIntPipe) id: number, @SignedIn() person: Person): Promise<void> {
    if (!(await this.views.withdraw(changeBy(person, id)))) throw unknown();
  }

  @Post(':id/restore')
  @HttpCode(204)
  @ApiOperation({ summary: 'Have what was shared once be in use again, as a new version' })
  @ApiNoContentResponse()
  @ApiForbiddenResponse({ description: 'The role does not allow it' })
  @ApiNotFoundResponse({ description: 'One’s office never shared one of this number' })
  @ApiConflictResponse({ description: 'It is in use, or its owner keeps one of this name for themselves now' })
  async restore(@Param('id', ParseIntPipe) id: number, @SignedIn() person: Person): Promise<void> {
    switch (await this.views.restore(changeBy(person, id))) {
      case 'restored':
        return;
      case 'unknown':
        throw unknown();
      case 'in-use':
        throw problem(409, 'In use', { detail: 'This is what the view says now.' });
      case 'private':
        throw problem(409, 'Kept privately', {
          detail: 'Whose view it was keeps one of this name for themselves now.',
        });
    }
  }
}

const answersFor = ({ role }: Person): boolean => role === 'province-supervisor';

function changeBy(person: Person, id: number): OfficeChange {
  if (!answersFor(person)) throw problem(403, 'Forbidden', { detail: 'Supervisors of the province change these.' });
  return { id, office: officeOf(person), by: person.name };
}

const unknown = () => problem(404, 'Not Found', { detail: 'Your office has no shared view of this number.' });

const viewResponse = ({ page, name, ownerName, versions }: OfficeView) => ({
  ...{ page, name, owner: ownerName },
  versions: versions.map(({ id, query, savedBy, savedAt, endedBy, endedAt }) => ({
    ...{ id, query, savedBy, endedBy },
    savedAt: savedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  })),
});
