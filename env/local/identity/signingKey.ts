import { calculateJwkThumbprint, exportJWK, exportPKCS8, generateKeyPair, importPKCS8, type JWK } from 'jose';
import type { Database } from '../sqlite';

/** A key that signs tokens, and its public half as the key documents show it. */
export interface SigningKey {
  id: string;
  /** For jose's SignJWT. */
  privateKey: Awaited<ReturnType<typeof importPKCS8>>;
  publicJwk: JWK;
}

/** The issuer's RS256 key, made once and kept in the database file, so that tokens stay valid over a restart. */
export async function loadSigningKey(database: Database, name: string): Promise<SigningKey> {
  database.exec(
    'CREATE TABLE IF NOT EXISTS identity_keys (name TEXT PRIMARY KEY, private TEXT NOT NULL, public TEXT NOT NULL)',
  );
  const row = database.first('SELECT * FROM identity_keys WHERE name = ?', name);
  if (!row) {
    const pair = await generateKeyPair('RS256', { extractable: true });
    const jwk = await exportJWK(pair.publicKey);
    database.run(
      'INSERT INTO identity_keys (name, private, public) VALUES (?, ?, ?)',
      ...[name, await exportPKCS8(pair.privateKey), JSON.stringify(jwk)],
    );
    return loadSigningKey(database, name);
  }
  // Only the lines above write this column.
  const publicJwk = JSON.parse(String(row.public)) as JWK;
  const id = await calculateJwkThumbprint(publicJwk);
  return {
    id,
    privateKey: await importPKCS8(String(row.private), 'RS256'),
    publicJwk: { ...publicJwk, kid: id, use: 'sig', alg: 'RS256' },
  };
}
