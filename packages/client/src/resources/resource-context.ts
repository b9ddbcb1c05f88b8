import type { RawOperations } from "../operations/raw-operations.ts";
import type { ClientSettings } from "../transport/client-settings.ts";

/** What the resources of a client are made of. */
export interface ResourceContext {
  readonly raw: RawOperations;
  readonly settings: ClientSettings;
}
