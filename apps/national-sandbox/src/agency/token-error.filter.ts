import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { TokenRefused } from './token.errors.js';

const NOT_A_CLIENT = 401;

/** The token endpoint answers as RFC 6749 wants, where everything else answers with a problem. */
@Catch(TokenRefused)
export class TokenErrorFilter implements ExceptionFilter<TokenRefused> {
  catch({ code, message }: TokenRefused, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const status = code === 'invalid_client' ? NOT_A_CLIENT : 400;
    if (status === NOT_A_CLIENT) response.set('WWW-Authenticate', 'Basic realm="national-sandbox"');
    response.status(status).set('Cache-Control', 'no-store').json({ error: code, error_description: message });
  }
}
