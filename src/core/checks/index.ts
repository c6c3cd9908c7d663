import type { Check } from './check';
import { answer } from './answer';
import { anyPositive } from './any-positive';
import { attention } from './attention';
import { authorityAddressed } from './authority-addressed';
import { category } from './category';
import { controlShare } from './control-share';
import { dateBy } from './date-by';
import { dateLine } from './date-line';
import { doneInPartnerRegion } from './done-in-partner-region';
import { fieldFilled } from './field-filled';
import { hasRows } from './has-rows';
import { keywords } from './keywords';
import { ledgerPerson } from './ledger-person';
import { ledgerPlatformBusy } from './ledger-platform-busy';
import { ledgerPlatformListed } from './ledger-platform-listed';
import { ledgerTitle } from './ledger-title';
import { ledgerUnit } from './ledger-unit';
import { legalPerson } from './legal-person';
import { mustBeBlank } from './must-be-blank';
import { numberAtMost } from './number-at-most';
import { onePerEnterprise } from './one-per-enterprise';
import { onePerPerson } from './one-per-person';
import { onePerPlatform } from './one-per-platform';
import { partnerInMainland } from './partner-in-mainland';
import { partnerSharesName } from './partner-shares-name';
import { phoneLine } from './phone-line';
import { platformClass } from './platform-class';
import { provincialEnterprise } from './provincial-enterprise';
import { ratioAtMost } from './ratio-at-most';
import { readable } from './readable';
import { readingNotes } from './reading-notes';
import { regionsExclude } from './regions-exclude';
import { regionsIn } from './regions-in';
import { regionsKind } from './regions-kind';
import { regionsMember } from './regions-member';
import { regionsReadable } from './regions-readable';
import { registeredInProvince } from './registered-in-province';
import { required } from './required';
import { sameTitle } from './same-title';
import { sameUnit } from './same-unit';
import { sequence } from './sequence';
import { similarTitle } from './similar-title';
import { singlePlatform } from './single-platform';
import { singleUnit } from './single-unit';
import { standardColumns } from './standard-columns';
import { tableTitle } from './table-title';
import { taxHaven } from './tax-haven';
import { territory } from './territory';
import { textIn } from './text-in';
import { uniformAnswers } from './uniform-answers';
import { unique } from './unique';
import { unitKind } from './unit-kind';

/** Every check a pack may name. Few checks, many rules (design, principle 2). */
export const checks: readonly Check[] = [
  answer,
  anyPositive,
  attention,
  authorityAddressed,
  category,
  controlShare,
  dateBy,
  dateLine,
  doneInPartnerRegion,
  fieldFilled,
  hasRows,
  keywords,
  ledgerPerson,
  ledgerPlatformBusy,
  ledgerPlatformListed,
  ledgerTitle,
  ledgerUnit,
  legalPerson,
  mustBeBlank,
  numberAtMost,
  onePerEnterprise,
  onePerPerson,
  onePerPlatform,
  partnerInMainland,
  partnerSharesName,
  phoneLine,
  platformClass,
  provincialEnterprise,
  ratioAtMost,
  readable,
  readingNotes,
  regionsExclude,
  regionsIn,
  regionsKind,
  regionsMember,
  regionsReadable,
  registeredInProvince,
  required,
  sameTitle,
  sameUnit,
  sequence,
  similarTitle,
  singlePlatform,
  singleUnit,
  standardColumns,
  tableTitle,
  taxHaven,
  territory,
  textIn,
  uniformAnswers,
  unique,
  unitKind,
];

const byId = new Map(checks.map((check) => [check.id, check]));

/** The check of that id, or null. */
export const checkById = (id: string): Check | null => byId.get(id) ?? null;
