import type { NextFunction, Request, Response } from 'express';
import { maintenanceView } from '../page/notice-view.js';
import type { BehaviourHandler } from './behaviour.handler.js';

/** What still works, so that the maintenance can be ended and its page can be seen. */
const EXEMPT = /^\/(?:control|health|perilaku|metrics|gaya\.css)(?:\/|$)/;

/** Answers like a real portal that is down: HTML, whoever asks. */
export const maintenance =
  (behaviour: BehaviourHandler) =>
  (request: Request, response: Response, next: NextFunction): void => {
    if (!behaviour.current.maintenance || EXEMPT.test(request.path)) {
      next();
      return;
    }
    response.status(503).type('html').send(maintenanceView());
  };
