import { applyDecorators, Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentRegency, OfOneRegency } from '../regency/regency.guard.js';
import type { Regency } from '../regency/regency.js';
import { ComplaintHandler, type OfficerStep } from './complaint.handler.js';
import { complaintResponse } from './complaint.mapper.js';
import {
  ArchivingRequest,
  AttachmentsRequest,
  CategoryRequest,
  CompletionRequest,
  DispositionRequest,
  FollowUpRequest,
  LinkRequest,
  PostponementRequest,
  RatingRequest,
  ReopeningRequest,
  ReplyRequest,
  ResumptionRequest,
  TransferRequest,
  VerificationRequest,
  WithdrawalRequest,
} from './complaint.request.js';
import { ComplaintResponse } from './complaint.response.js';

/** A step answers with the complaint as it is after it. */
const Step = (path: string) => applyDecorators(Post(path), HttpCode(200), ApiOkResponse({ type: ComplaintResponse }));

/** What officers do with a complaint: each address is one event of the contract, its body the event's data. */
@ApiTags('steps')
@OfOneRegency()
@Controller('v1/regencies/:code/complaints/:id')
export class StepController {
  constructor(private readonly complaints: ComplaintHandler) {}

  @Step('verification')
  verify(@CurrentRegency() regency: Regency, @Param('id') id: string, @Body() data: VerificationRequest) {
    return this.take(regency, id, { name: 'verified', data });
  }

  @Step('disposition')
  dispose(@CurrentRegency() regency: Regency, @Param('id') id: string, @Body() data: DispositionRequest) {
    return this.take(regency, id, { name: 'disposed', data });
  }

  @Step('follow-ups')
  followUp(@CurrentRegency() regency: Regency, @Param('id') id: string, @Body() data: FollowUpRequest) {
    return this.take(regency, id, { name: 'followedup', data });
  }

  @Step('replies')
  reply(@CurrentRegency() regency: Regency, @Param('id') id: string, @Body() data: ReplyRequest) {
    return this.take(regency, id, { name: 'replied', data });
  }

  @Step('transfer')
  transfer(@CurrentRegency() regency: Regency, @Param('id') id: string, @Body() data: TransferRequest) {
    return this.take(regency, id, { name: 'transferred', data });
  }

  @Step('postponement')
  postpone(@CurrentRegency() regency: Regency, @Param('id') id: string, @Body() data: PostponementRequest) {
    return this.take(regency, id, { name: 'postponed', data });
  }

  @Step('resumption')
  resume(@CurrentRegency() regency: Regency, @Param('id') id: string, @Body() data: ResumptionRequest) {
    return this.take(regency, id, { name: 'resumed', data });
  }

  @Step('archiving')
  archive(@CurrentRegency() regency: Regency, @Param('id') id: string, @Body() data: ArchivingRequest) {
    return this.take(regency, id, { name: 'archived', data });
  }

  @Step('completion')
  complete(@CurrentRegency() regency: Regency, @Param('id') id: string, @Body() data: CompletionRequest) {
    return this.take(regency, id, { name: 'completed', data });
  }

  @Step('reopening')
  reopen(@CurrentRegency() regency: Regency, @Param('id') id: string, @Body() data: ReopeningRequest) {
    return this.take(regency, id, { name: 'reopened', data });
  }

  @Step('rating')
  rate(@CurrentRegency() regency: Regency, @Param('id') id: string, @Body() data: RatingRequest) {
    return this.take(regency, id, { name: 'rated', data });
  }

  @Step('category')
  recategorise(@CurrentRegency() regency: Regency, @Param('id') id: string, @Body() data: CategoryRequest) {
    return this.take(regency, id, { name: 'recategorised', data });
  }

  @Step('withdrawal')
  withdraw(@CurrentRegency() regency: Regency, @Param('id') id: string, @Body() data: WithdrawalRequest) {
    return this.take(regency, id, { name: 'withdrawn', data });
  }

  @Step('attachments')
  attach(@CurrentRegency() regency: Regency, @Param('id') id: string, @Body() data: AttachmentsRequest) {
    return this.take(regency, id, { name: 'attached', data });
  }

  @Step('link')
  link(@CurrentRegency() regency: Regency, @Param('id') id: string, @Body() data: LinkRequest) {
    return this.take(regency, id, { name: 'linked', data });
  }

  private async take(regency: Regency, id: string, step: OfficerStep): Promise<ComplaintResponse> {
    return complaintResponse(await this.complaints.act(regency, id, step));
  }
}
