import { CompactEncrypt, compactDecrypt, importJWK, type JWK } from 'jose';
import { Type, type Static } from 'typebox';
import { schemaCheck } from './schema-check.js';

/** Who reported. Only the hub and the handling participant can open it; it never enters the ledger. */
export const ReporterIdentity = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200 }),
    phone: Type.Optional(Type.String({ minLength: 1, maxLength: 30 })),
    email: Type.Optional(Type.String({ minLength: 3, maxLength: 254 })),
    address: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
  },
  { additionalProperties: false, description: "The reporter's identity before it is sealed" },
);
export type ReporterIdentity = Static<typeof ReporterIdentity>;

const check = schemaCheck(ReporterIdentity);

/** Keys as the cryptography wants them: to make one of a JWK costs a quarter of sealing. */
const importedKeys = new WeakMap<JWK, ReturnType<typeof importJWK>>();

function imported(key: JWK): ReturnType<typeof importJWK> {
  let known = importedKeys.get(key);
  if (!known) importedKeys.set(key, (known = importJWK(key, 'ECDH-ES')));
  return known;
}

/** Seals an identity to the P-256 public key of who may open it: JWE compact, `ECDH-ES` with `A256GCM`. */
export async function sealIdentity(identity: ReporterIdentity, recipient: JWK): Promise<string> {
  const plaintext = new TextEncoder().encode(JSON.stringify(identity));
  return new CompactEncrypt(plaintext)
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM' })
    .encrypt(await imported(recipient));
}

/**
 * Opens a sealed identity with the recipient's P-256 private key.
 * @throws when it was sealed to another key, was altered, or does not hold an identity
 */
export async function openIdentity(sealed: string, recipient: JWK): Promise<ReporterIdentity> {
  const { plaintext } = await compactDecrypt(sealed, await imported(recipient), {
    keyManagementAlgorithms: ['ECDH-ES'],
    contentEncryptionAlgorithms: ['A256GCM'],
  });
  const identity: unknown = JSON.parse(new TextDecoder().decode(plaintext));
  if (check(identity).length > 0) throw new Error('The sealed text is not the identity of a reporter.');
  return identity as ReporterIdentity;
}
