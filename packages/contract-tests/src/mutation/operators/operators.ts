import { additionalPropertiesClosed } from "./additional-properties-closed.ts";
import { bodySchemaOpened } from "./body-schema-opened.ts";
import { branchAdded } from "./branch-added.ts";
import { branchRemoved } from "./branch-removed.ts";
import { callbackAddressChanged } from "./callback-address-changed.ts";
import { callbackRemoved } from "./callback-removed.ts";
import { conditionRemoved } from "./condition-removed.ts";
import { constChanged } from "./const-changed.ts";
import { discriminatorChanged } from "./discriminator-changed.ts";
import { encodingRemoved } from "./encoding-removed.ts";
import { enumValueAdded } from "./enum-value-added.ts";
import { enumValueRemoved } from "./enum-value-removed.ts";
import { formatRemoved } from "./format-removed.ts";
import { headerRemoved } from "./header-removed.ts";
import { itemsChanged } from "./items-changed.ts";
import { limitRemoved } from "./limit-removed.ts";
import { limitShifted } from "./limit-shifted.ts";
import { mediaTypeRemoved } from "./media-type-removed.ts";
import { methodChanged } from "./method-changed.ts";
import { nullableAdded } from "./nullable-added.ts";
import { nullableRemoved } from "./nullable-removed.ts";
import { operationSecurityRemoved } from "./operation-security-removed.ts";
import type { Operator } from "./operator.ts";
import { parameterMoved } from "./parameter-moved.ts";
import { parameterRemoved } from "./parameter-removed.ts";
import { parameterRequired } from "./parameter-required.ts";
import { pathChanged } from "./path-changed.ts";
import { propertyRemoved } from "./property-removed.ts";
import { propertyRenamed } from "./property-renamed.ts";
import { referenceReplaced } from "./reference-replaced.ts";
import { requestBodyRequired } from "./request-body-required.ts";
import { requiredAdded } from "./required-added.ts";
import { requiredRemoved } from "./required-removed.ts";
import { securityRemoved } from "./security-removed.ts";
import { statusRemoved } from "./status-removed.ts";
import { typeChanged } from "./type-changed.ts";

/** Every way in which the contract is changed. */
export const operators: readonly Operator[] = [
  additionalPropertiesClosed,
  bodySchemaOpened,
  branchAdded,
  branchRemoved,
  callbackAddressChanged,
  callbackRemoved,
  constChanged,
  discriminatorChanged,
  encodingRemoved,
  enumValueAdded,
  enumValueRemoved,
  formatRemoved,
  headerRemoved,
  itemsChanged,
  limitRemoved,
  limitShifted,
  mediaTypeRemoved,
  methodChanged,
  conditionRemoved,
  nullableAdded,
  nullableRemoved,
  operationSecurityRemoved,
  parameterMoved,
  parameterRemoved,
  parameterRequired,
  pathChanged,
  propertyRemoved,
  propertyRenamed,
  referenceReplaced,
  requestBodyRequired,
  requiredAdded,
  requiredRemoved,
  securityRemoved,
  statusRemoved,
  typeChanged,
];
