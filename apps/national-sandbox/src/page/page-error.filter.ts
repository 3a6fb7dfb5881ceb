import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { Problem } from '#http';
import { ActionRefused, ComplaintNotFound } from '../complaint/complaint.errors.js';
import { noticeView } from './notice-view.js';

/** On the pages a person reads what went wrong. */
@Catch(ActionRefused, ComplaintNotFound, Problem)
export class PageErrorFilter implements ExceptionFilter<ActionRefused | ComplaintNotFound | Problem> {
  catch(error: ActionRefused | ComplaintNotFound | Problem, host: ArgumentsHost): void {
    const { status, title, words } = noticeOf(error);
    host.switchToHttp().getResponse<Response>().status(status).type('html').send(noticeView(title, words));
  }
}

function noticeOf(error: ActionRefused | ComplaintNotFound | Problem) {
  if (error instanceof ComplaintNotFound) return { status: 404, title: 'Tidak ditemukan', words: error.message };
  if (error instanceof ActionRefused) return { status: 409, title: 'Tidak dapat dilakukan', words: error.message };
  return {
    status: error.body.status,
    title: 'Isian tidak sah',
    words: 'Kembali ke halaman sebelumnya dan periksa isian.',
  };
}
