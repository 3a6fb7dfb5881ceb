import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload, Transport, type MicroserviceOptions } from '@nestjs/microservices';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import { EntitySchema, type Repository } from 'typeorm';
import { readArmSetting, Stopwatch, tellRate } from './arm.js';

/** What a team would write first: Nest's own Kafka transport and one TypeORM `save` for each message. */
interface StockEvent {
  id: string;
  complaintId: string;
  event: object;
}

const StockEventTable = new EntitySchema<StockEvent>({
  name: 'stock_event',
  columns: {
    id: { type: 'text', primary: true },
    complaintId: { type: 'text', name: 'complaint_id' },
    event: { type: 'json' },
  },
});

const setting = readArmSetting('bench-stock');
const stopwatch = new Stopwatch(setting.events);

@Controller()
class StockController {
  constructor(@InjectRepository(StockEventTable) private readonly events: Repository<StockEvent>) {}

  @EventPattern('bench.stock')
  async take(@Payload() event: { id: string; subject: string }): Promise<void> {
    stopwatch.start();
    await this.events.save({ id: event.id, complaintId: event.subject, event });
    stopwatch.add(1);
  }
}

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: setting.databaseUrl,
      entities: [StockEventTable],
      synchronize: true,
    }),
    TypeOrmModule.forFeature([StockEventTable]),
  ],
  controllers: [StockController],
})
class StockModule {}

const { brokers, username, password, clientId } = setting.broker;
const app = await NestFactory.createMicroservice<MicroserviceOptions>(StockModule, {
  logger: false,
  transport: Transport.KAFKA,
  options: {
    client: { clientId, brokers: [...brokers], sasl: { mechanism: 'scram-sha-512', username, password } },
    consumer: { groupId: 'bench-stock' },
    subscribe: { fromBeginning: true },
  },
});
await app.listen();
tellRate(await stopwatch.rate());
await app.close();
