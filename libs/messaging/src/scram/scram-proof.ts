import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';

const hash = 'sha512';
const keyLength = 64;

/** What a SCRAM server keeps instead of the password, before it derives its two keys from it (RFC 5802). */
export const saltedPassword = (password: string, salt: Buffer, iterations: number): Buffer =>
  pbkdf2Sync(password.normalize('NFKC'), salt, iterations, keyLength, hash);

const hmac = (key: Buffer, text: string): Buffer => createHmac(hash, key).update(text).digest();

/** The client's side of one SCRAM-SHA-512 conversation (RFC 5802), without channel binding. */
export class ScramProof {
  readonly first: string;
  private readonly bare: string;
  private signature = Buffer.alloc(0);

  constructor(
    username: string,
    private readonly password: string,
    private readonly nonce: string = randomBytes(18).toString('base64'),
  ) {
    this.bare = `n=${username.replaceAll('=', '=3D').replaceAll(',', '=2C')},r=${nonce}`;
    this.first = `n,,${this.bare}`;
  }

  /** @throws when the server does not continue this conversation */
  final(serverFirst: string): string {
    const { r: nonce = '', s: salt = '', i: iterations = '' } = fields(serverFirst);
    if (!nonce.startsWith(this.nonce)) throw new Error('The broker answered with a nonce that is not ours.');
    const salted = saltedPassword(this.password, Buffer.from(salt, 'base64'), Number(iterations));
    const clientKey = hmac(salted, 'Client Key');
    const withoutProof = `c=biws,r=${nonce}`;
    const conversation = `${this.bare},${serverFirst},${withoutProof}`;
    const clientSignature = hmac(createHash(hash).update(clientKey).digest(), conversation);
    this.signature = Buffer.from(hmac(hmac(salted, 'Server Key'), conversation));
    const proof = Buffer.from(clientKey.map((byte, index) => byte ^ (clientSignature[index] ?? 0)));
    return `${withoutProof},p=${proof.toString('base64')}`;
  }

  /** @throws when whoever answers does not know the password either */
  check(serverFinal: string): void {
    const claimed = Buffer.from(fields(serverFinal).v ?? '', 'base64');
    if (claimed.length !== this.signature.length || !timingSafeEqual(claimed, this.signature)) {
      throw new Error('The broker could not prove that it knows the password.');
    }
  }
}

const fields = (message: string): Partial<Record<string, string>> =>
  Object.fromEntries(message.split(',').map((field) => [field.slice(0, 1), field.slice(2)]));
