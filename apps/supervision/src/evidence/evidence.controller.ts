import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCookieAuth,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { problem } from '#http';
import { seesOnly, type Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { archiveOf } from './evidence-archive.adapter.js';
import { EvidenceBundleRepository } from './evidence-bundle.repository.js';
import { EvidenceSignature } from './evidence-signature.adapter.js';
import { EvidenceRequest } from './evidence.request.js';
import { EvidenceBundleListResponse } from './evidence.response.js';
import { MakeEvidenceBundle } from './make-evidence-bundle.handler.js';

@ApiTags('evidence')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiConflictResponse({ description: 'There is no key to sign with here, or what is kept of the case is not whole' })
@Controller('api')
export class EvidenceController {
  constructor(
    private readonly makeBundle: MakeEvidenceBundle,
    private readonly signature: EvidenceSignature,
    private readonly bundles: EvidenceBundleRepository,
  ) {}

  @Get('complaints/:id/evidence')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    summary:
      'An evidence bundle of a complaint: a signed ZIP that can be checked offline. Its making is kept on record',
  })
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiBadRequestResponse({ description: 'For whom it is made is not valid' })
  @ApiNotFoundResponse({ description: 'There is none of this id, or it is not for this person to see' })
  async bundle(
    @Param('id') id: string,
    @Query() request: EvidenceRequest,
    @SignedIn() person: Person,
  ): Promise<StreamableFile> {
    const bundle = await this.makeBundle.handle(id, person, request.for ?? null);
    if (bundle === null) throw problem(404, 'Not Found', { detail: 'There is no such complaint for you to see.' });
    return new StreamableFile(archiveOf(bundle.files, bundle.madeAt), {
      type: 'application/zip',
      disposition: `attachment; filename="berkas-bukti-${id}-v${bundle.version}.zip"`,
    });
  }

  @Get('complaints/:id/evidence/bundles')
  @ApiOperation({ summary: 'Which bundles were made of a complaint, for the province and its auditors' })
  @ApiOkResponse({ type: EvidenceBundleListResponse })
  @ApiForbiddenResponse({ description: 'A leader does not see what was made for others' })
  async made(@Param('id') id: string, @SignedIn() person: Person): Promise<EvidenceBundleListResponse> {
    if (seesOnly(person) !== null) {
      throw problem(403, 'Forbidden', { detail: 'Which bundles were made is for the province and its auditors.' });
    }
    const bundles = await this.bundles.of(id);
    return { items: bundles.map(({ madeAt, ...bundle }) => ({ ...bundle, madeAt: madeAt.toISOString() })) };
  }

  @Get('evidence/key')
  @ApiOperation({ summary: 'The public key that bundles are signed with, as a JSON Web Key, to be kept as a file' })
  @ApiOkResponse({ type: Object })
  key(): object {
    return this.signature.publicKey();
  }
}
