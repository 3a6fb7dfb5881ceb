import { Body, Controller, Get, Header, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Problem, sameSecret, validationPipe } from '#http';
import { GOOD_BEHAVIOUR } from '../behaviour/behaviour.js';
import { BehaviourHandler } from '../behaviour/behaviour.handler.js';
import { CallLogTypeormRepository } from '../control/call-log.typeorm-repository.js';
import { toBehaviour } from '../control/control.mapper.js';
import { BehaviourRequest } from '../control/control.request.js';
import { CONFIG } from '../national-sandbox.config.js';
import type { NationalSandboxConfig } from '../national-sandbox.config.js';
import { behaviourOf, behaviourValues } from './behaviour-form.js';
import { behaviourView, lockedView } from './behaviour-view.js';
import { formValues } from './form.js';
import type { FilledForm, FormValues } from './form.js';

const SHOWN_CALLS = 20;

@ApiExcludeController()
@Controller('perilaku')
export class BehaviourPageController {
  private readonly validation = validationPipe();

  constructor(
    private readonly behaviour: BehaviourHandler,
    private readonly calls: CallLogTypeormRepository,
    @Inject(CONFIG) private readonly config: NationalSandboxConfig,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  ask(): string {
    return lockedView(null);
  }

  @Post()
  @HttpCode(200)
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async act(@Body() body: unknown): Promise<string> {
    const { token = '', action, ...values } = formValues(body);
    if (!sameSecret(token, this.config.controlToken)) return lockedView('Token kendali tidak cocok.');
    const { notice, form } = await this.perform(action, values);
    return behaviourView({
      token,
      notice,
      form,
      calls: await this.calls.latest(SHOWN_CALLS),
      zone: this.behaviour.current.stampZone,
    });
  }

  private async perform(
    action: string | undefined,
    values: FormValues,
  ): Promise<{ notice: string | null; form: FilledForm }> {
    if (action === 'save') return this.save(values);
    if (action === 'reset') await this.behaviour.replace(GOOD_BEHAVIOUR);
    return { notice: action === 'reset' ? 'Perilaku sudah dipulihkan.' : null, form: this.currentForm() };
  }

  private async save(values: FormValues): Promise<{ notice: string | null; form: FilledForm }> {
    try {
      await this.behaviour.replace(toBehaviour(await this.validated(behaviourOf(values))));
      return { notice: 'Perilaku sudah disimpan.', form: this.currentForm() };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const errors = (error.body.errors ?? []).map(({ field }) => [field, 'Isian ini tidak sah.'] as const);
      return { notice: null, form: { values, errors: Object.fromEntries(errors) } };
    }
  }

  private async validated(behaviour: object): Promise<BehaviourRequest> {
    return (await this.validation.transform(behaviour, {
      type: 'body',
      metatype: BehaviourRequest,
    })) as BehaviourRequest;
  }

  private currentForm(): FilledForm {
    return { values: behaviourValues(this.behaviour.current), errors: {} };
  }
}
