import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { ReceiveWorkbook } from './receive-workbook.handler.js';

/** Turns away a form whose sender may not send one before its file is stored. */
@Injectable()
export class FormSenderGuard implements CanActivate {
  constructor(private readonly receive: ReceiveWorkbook) {}

  canActivate(context: ExecutionContext): boolean {
    this.receive.assertFormAllowed(context.switchToHttp().getRequest<IncomingMessage>());
    return true;
  }
}
