import { agreementCoversProject } from './agreement-covers-project';
import { agreementSignatory } from './agreement-signatory';
import { answer } from './answer';
import { answerOrExplained } from './answer-or-explained';
import { anyPositive } from './any-positive';
import { attention } from './attention';
import { authorityAddressed } from './authority-addressed';
import { bornFrom } from './born-from';
import { category } from './category';
import { categoryIs } from './category-is';
import type { Check } from './check';
import { competition } from './competition';
import { controlShare } from './control-share';
import { countAtMost } from './count-at-most';
import { dateBy } from './date-by';
import { dateFrom } from './date-from';
import { dateLine } from './date-line';
import { dateWindow } from './date-window';
import { datesInOrder } from './dates-in-order';
import { degreeOrTitle } from './degree-or-title';
import { directionAgreement } from './direction-agreement';
import { directionAnyIndicator } from './direction-any-indicator';
import { directionAttachments } from './direction-attachments';
import { directionBothApply } from './direction-both-apply';
import { directionBudget } from './direction-budget';
import { directionBudgetSum } from './direction-budget-sum';
import { directionDuration } from './direction-duration';
import { directionFields } from './direction-fields';
import { directionFieldsLeast } from './direction-fields-least';
import { directionForeignCountries } from './direction-foreign-countries';
import { directionForeignUnits } from './direction-foreign-units';
import { directionIndicator } from './direction-indicator';
import { directionLead } from './direction-lead';
import { directionMatching } from './direction-matching';
import { directionNamed } from './direction-named';
import { directionPartners } from './direction-partners';
import { directionPlanned } from './direction-planned';
import { directionPlannedCountries } from './direction-planned-countries';
import { directionPlannedFields } from './direction-planned-fields';
import { directionProgramme } from './direction-programme';
import { directionSameOnBothSides } from './direction-same-on-both-sides';
import { directionShare } from './direction-share';
import { directionSigned } from './direction-signed';
import { directionTeam } from './direction-team';
import { directionWindow } from './direction-window';
import { directionWords } from './direction-words';
import { doneInPartnerRegion } from './done-in-partner-region';
import { durationIs } from './duration-is';
import { effortBalanced } from './effort-balanced';
import { employedByApplicant } from './employed-by-applicant';
import { fieldFilled } from './field-filled';
import { firstParticipantForeign } from './first-participant-foreign';
import { foreignLeaderProof } from './foreign-leader-proof';
import { hasForeignUnit } from './has-foreign-unit';
import { hasRows } from './has-rows';
import { jointApplicationSigned } from './joint-application-signed';
import { keywords } from './keywords';
import { labTitle } from './lab-title';
import { ledgerCount } from './ledger-count';
import { ledgerLabApproved } from './ledger-lab-approved';
import { ledgerMember, ledgerPartners, ledgerRecommender } from './ledger-listed';
import { ledgerOngoing } from './ledger-ongoing';
import { ledgerOthers } from './ledger-others';
import { ledgerPerson } from './ledger-person';
import { ledgerPlatformBusy } from './ledger-platform-busy';
import { ledgerPlatformListed } from './ledger-platform-listed';
import { ledgerTitle } from './ledger-title';
import { ledgerUnit } from './ledger-unit';
import { ledgerWithdrawn } from './ledger-withdrawn';
import { legalPerson } from './legal-person';
import { mainlandUnit } from './mainland-unit';
import { mustBeBlank } from './must-be-blank';
import { namedBody } from './named-body';
import { nationalRecommenderCell } from './national-recommender';
import { nationalRecommenderField } from './national-recommender-field';
import { nationalTerritory } from './national-territory';
import { noAdministration } from './no-administration';
import { notStatedNone } from './not-stated-none';
import { noticeLeftOut } from './notice-left-out';
import { numberAtLeast } from './number-at-least';
import { numberAtMost } from './number-at-most';
import { onePerEnterprise } from './one-per-enterprise';
import { onePerLabAgreement } from './one-per-lab-agreement';
import { onePerPerson } from './one-per-person';
import { onePerPlatform } from './one-per-platform';
import { oneRecommender } from './one-recommender';
import { oneRoute } from './one-route';
import { oneRowPerPerson } from './one-row-per-person';
import { partnerInMainland } from './partner-in-mainland';
import { partnerIsPerson } from './partner-is-person';
import { partnerSharesName } from './partner-shares-name';
import { phoneLine } from './phone-line';
import { platformClass } from './platform-class';
import { priorityBase } from './priority-base';
import { prioritySisterCity } from './priority-sister-city';
import { priorityTreaty } from './priority-treaty';
import { provincialEnterprise } from './provincial-enterprise';
import { ratioAtLeast } from './ratio-at-least';
import { ratioAtMost } from './ratio-at-most';
import { readable } from './readable';
import { readingNotes } from './reading-notes';
import { recognitionIssuer } from './recognition-issuer';
import { recommenderAddressed } from './recommender-addressed';
import { recommenderField } from './recommender-field';
import { recommenderPlace } from './recommender-place';
import { regionsAtMost } from './regions-at-most';
import { regionsExclude } from './regions-exclude';
import { regionsIn } from './regions-in';
import { regionsKind } from './regions-kind';
import { regionsMember } from './regions-member';
import { regionsReadable } from './regions-readable';
import { regionsSide } from './regions-side';
import { registeredAbroad } from './registered-abroad';
import { registeredInProvince } from './registered-in-province';
import { required } from './required';
import { sameTitle } from './same-title';
import { sameTopicSameUnit } from './same-topic-same-unit';
import { sameUnit } from './same-unit';
import { sequence } from './sequence';
import { similarTitle } from './similar-title';
import { singlePerson } from './single-person';
import { singlePlatform } from './single-platform';
import { singleRecommender } from './single-recommender';
import { singleUnit } from './single-unit';
import { standardColumns } from './standard-columns';
import { subDirection } from './sub-direction';
import { tableTitle } from './table-title';
import { taxHaven } from './tax-haven';
import { territory } from './territory';
import { textIn } from './text-in';
import { titleFitsTopic } from './title-fits-topic';
import { titleOfTask } from './title-of-task';
import { titleOtherCountry } from './title-other-country';
import { titlePlaceAndYear } from './title-place-and-year';
import { topic } from './topic';
import { totalAtMost } from './total-at-most';
import { unchangedSinceFiled } from './unchanged-since-filed';
import { uniformAnswers } from './uniform-answers';
import { unique } from './unique';
import { unitKind } from './unit-kind';
import { unitsCovered } from './units-covered';
import { usPartnerConsent } from './us-partner-consent';
import { withinForeignBudget } from './within-foreign-budget';

/** Every check a pack may name. Few checks, many rules (design, principle 2). */
export const checks: readonly Check[] = [
  agreementCoversProject,
  agreementSignatory,
  answer,
  answerOrExplained,
  anyPositive,
  attention,
  authorityAddressed,
  bornFrom,
  category,
  categoryIs,
  competition,
  controlShare,
  countAtMost,
  dateBy,
  dateFrom,
  dateLine,
  datesInOrder,
  dateWindow,
  degreeOrTitle,
  directionAgreement,
  directionAnyIndicator,
  directionAttachments,
  directionBothApply,
  directionBudget,
  directionBudgetSum,
  directionDuration,
  directionFields,
  directionFieldsLeast,
  directionForeignCountries,
  directionForeignUnits,
  directionIndicator,
  directionLead,
  directionMatching,
  directionNamed,
  directionPartners,
  directionPlanned,
  directionPlannedCountries,
  directionPlannedFields,
  directionProgramme,
  directionSameOnBothSides,
  directionShare,
  directionSigned,
  directionTeam,
  directionWindow,
  directionWords,
  doneInPartnerRegion,
  durationIs,
  effortBalanced,
  employedByApplicant,
  fieldFilled,
  firstParticipantForeign,
  foreignLeaderProof,
  hasForeignUnit,
  hasRows,
  jointApplicationSigned,
  keywords,
  labTitle,
  ledgerCount,
  ledgerLabApproved,
  ledgerMember,
  ledgerOngoing,
  ledgerOthers,
  ledgerPartners,
  ledgerPerson,
  ledgerPlatformBusy,
  ledgerPlatformListed,
  ledgerRecommender,
  ledgerTitle,
  ledgerUnit,
  ledgerWithdrawn,
  legalPerson,
  mainlandUnit,
  mustBeBlank,
  namedBody,
  nationalRecommenderCell,
  nationalRecommenderField,
  nationalTerritory,
  noAdministration,
  noticeLeftOut,
  notStatedNone,
  numberAtLeast,
  numberAtMost,
  onePerEnterprise,
  onePerLabAgreement,
  onePerPerson,
  onePerPlatform,
  oneRecommender,
  oneRoute,
  oneRowPerPerson,
  partnerInMainland,
  partnerIsPerson,
  partnerSharesName,
  phoneLine,
  platformClass,
  priorityBase,
  prioritySisterCity,
  priorityTreaty,
  provincialEnterprise,
  ratioAtLeast,
  ratioAtMost,
  readable,
  readingNotes,
  recognitionIssuer,
  recommenderAddressed,
  recommenderField,
  recommenderPlace,
  regionsAtMost,
  regionsExclude,
  regionsIn,
  regionsKind,
  regionsMember,
  regionsReadable,
  regionsSide,
  registeredAbroad,
  registeredInProvince,
  required,
  sameTitle,
  sameTopicSameUnit,
  sameUnit,
  sequence,
  similarTitle,
  singlePerson,
  singlePlatform,
  singleRecommender,
  singleUnit,
  standardColumns,
  subDirection,
  tableTitle,
  taxHaven,
  territory,
  textIn,
  titleFitsTopic,
  titleOfTask,
  titleOtherCountry,
  titlePlaceAndYear,
  topic,
  totalAtMost,
  unchangedSinceFiled,
  uniformAnswers,
  unique,
  unitKind,
  unitsCovered,
  usPartnerConsent,
  withinForeignBudget,
];

const byId = new Map(checks.map((check) => [check.id, check]));

/** The check of that id, or null. */
export const checkById = (id: string): Check | null => byId.get(id) ?? null;
