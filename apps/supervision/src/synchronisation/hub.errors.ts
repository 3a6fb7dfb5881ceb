import { CodedError } from '#kernel';

/** The hub does not answer, or not as its operator may expect. Asking again later may work. */
export class HubAway extends CodedError<'HUB_AWAY'> {
  constructor(reason: string, options?: ErrorOptions) {
    super('HUB_AWAY', `The hub does not answer: ${reason}.`, options);
  }
}

/** This installation knows no hub; asking again changes nothing. */
export class HubNotConnected extends CodedError<'HUB_NOT_CONNECTED'> {
  constructor() {
    super('HUB_NOT_CONNECTED', 'This installation is not connected to a hub: HUB_URL is not set.');
  }
}
