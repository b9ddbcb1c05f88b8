import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";
import { temporaryFolder } from "./temporary-folder.ts";

/** A certificate for 127.0.0.1 that nobody trusts by himself. */
export interface Certificate {
  /** File of the certificate, for those who shall trust it. */
  readonly certFile: string;
  /** File of its key. */
  readonly keyFile: string;
}

/** Makes a certificate, which is gone when the test has ended. */
export async function makeCertificate(): Promise<Certificate> {
  const pair = await generate([{ name: "commonName", value: "upstream" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] }],
  });
  const folder = temporaryFolder();
  const files = { certFile: join(folder, "cert.pem"), keyFile: join(folder, "key.pem") };
  writeFileSync(files.certFile, pair.cert);
  writeFileSync(files.keyFile, pair.private);
  return files;
}
