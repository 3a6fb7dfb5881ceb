import { Controller, Get, Param } from '@nestjs/common';
import {
  ApiCookieAuth,
  ApiForbiddenResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { problem } from '#http';
import { seesOnly, type Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { CaseAccessRepository } from './case-access.repository.js';
import { CaseAccessListResponse } from './case-access.response.js';

const shown = 50;

@ApiTags('complaints')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/complaints')
export class CaseAccessController {
  constructor(private readonly accesses: CaseAccessRepository) {}

  @Get(':id/accesses')
  @ApiOperation({ summary: 'Who opened a complaint, for the province and its auditors' })
  @ApiOkResponse({ type: CaseAccessListResponse })
  @ApiForbiddenResponse({ description: 'A leader does not see who of the province looked' })
  async list(@Param('id') id: string, @SignedIn() person: Person): Promise<CaseAccessListResponse> {
    if (seesOnly(person) !== null) {
      throw problem(403, 'Forbidden', { detail: 'Who opened a complaint is for the province and its auditors.' });
    }
    const accesses = await this.accesses.of(id, shown);
    return {
      items: accesses.map(({ name, role, firstAt, lastAt }) => ({
        ...{ name, role },
        firstAt: firstAt.toISOString(),
        lastAt: lastAt.toISOString(),
      })),
    };
  }
}
