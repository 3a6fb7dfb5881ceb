import { AttachmentRequest, WordRequest } from '../complaint/complaint.request.js';
import { ListField, ObjectField, TextField } from '../complaint/field.request.js';
import type { Answer } from './answer-letter.handler.js';

export class LetterAnswerRequest implements Answer {
  @TextField(20_000, { example: 'Ketiga laporan sudah ditindaklanjuti pada 4 Februari 2026.' })
  text!: string;
  @ObjectField(WordRequest, { optional: true, description: 'The office that answers; no person is named' })
  office?: WordRequest;
  @ListField(AttachmentRequest, [0, 20], { optional: true })
  attachments?: AttachmentRequest[];
}
