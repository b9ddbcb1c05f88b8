import type { LogFormat } from "../log/log-format.ts";
import type { Settings } from "./settings.ts";

/** Everything that flags, environment and config file can say. Left out, each has its default. */
export interface MockOptions extends Partial<Settings> {
  /** Port to listen on; 0 lets the system choose a free one. */
  readonly port?: number;
  /** Address to listen on, `127.0.0.1` by default. Anything else lets other machines in. */
  readonly host?: string;
  /** How it speaks on the standard output. */
  readonly log?: LogFormat;
  /** Scenario files, or folders of them. */
  readonly scenarios?: readonly string[];
  /** File with the revision of the contract to run, one file of OpenAPI 3.1; the shipped one by default. */
  readonly contract?: string;
  /** Reads the contract's file again when it changes. */
  readonly watch?: boolean;
  /** Serves https, with a certificate of its own making unless `httpsKey` and `httpsCert` name one. */
  readonly https?: boolean;
  /** File with the private key, in PEM. */
  readonly httpsKey?: string;
  /** File with the certificate, in PEM. */
  readonly httpsCert?: string;
}
