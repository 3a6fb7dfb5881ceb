import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { ComplaintNotFound } from '../complaint/complaint.errors.js';

/** What is not made of digits is no tracking id, so no complaint has it. */
@Injectable()
export class TrackingIdPipe implements PipeTransform<string, string> {
  transform(trackingId: string): string {
    if (!/^\d{1,12}$/.test(trackingId)) throw new ComplaintNotFound(trackingId);
    return trackingId;
  }
}
