export type { Bump } from "./breaking/bump.ts";
export { compareContracts } from "./breaking/compare-contracts.ts";
export type { BreakingFinding, BreakingReport } from "./breaking/finding.ts";
export type { KeepOptions, Kept } from "./capture/keep-recording.ts";
export { keepRecording } from "./capture/keep-recording.ts";
export type { Origin } from "./capture/origin.ts";
export type { Cell, CellCounts, CellKind, Coverage } from "./coverage/coverage.ts";
export { type CoverageOptions, measureCoverage } from "./coverage/measure-coverage.ts";
export type { Age, AgeBudget } from "./doctor/ages.ts";
export type { Complaint } from "./doctor/complaint.ts";
export type { DiagnoseOptions, Diagnosis } from "./doctor/diagnose.ts";
export { diagnose } from "./doctor/diagnose.ts";
export type { OperationEvidence } from "./doctor/operation-evidence.ts";
export { InvalidRecordingError, isInvalidRecordingError } from "./errors/invalid-recording-error.ts";
export { InvalidReportFileError, isInvalidReportFileError } from "./errors/invalid-report-file-error.ts";
export { InvalidSettingsError, isInvalidSettingsError } from "./errors/invalid-settings-error.ts";
export { isNoMatchingRecordingError, NoMatchingRecordingError } from "./errors/no-matching-recording-error.ts";
export { isNotRecordableError, NotRecordableError } from "./errors/not-recordable-error.ts";
export { isNothingToVerifyError, NothingToVerifyError } from "./errors/nothing-to-verify-error.ts";
export { isRefusedTargetError, RefusedTargetError } from "./errors/refused-target-error.ts";
export { isUndocumentedKindError, UndocumentedKindError } from "./errors/undocumented-kind-error.ts";
export { isUnknownOperationError, UnknownOperationError } from "./errors/unknown-operation-error.ts";
export { isUnreadableArchiveError, UnreadableArchiveError } from "./errors/unreadable-archive-error.ts";
export { isUnreadableContractError, UnreadableContractError } from "./errors/unreadable-contract-error.ts";
export type {
  CapturedChunk,
  CapturedDelivery,
  CapturedExchange,
  CapturedRequest,
  CapturedStep,
  HeaderList,
} from "./exchange/captured-exchange.ts";
export type { PlacedAnswer } from "./genuineness/check-genuineness.ts";
export { checkGenuineness } from "./genuineness/check-genuineness.ts";
export { toHar } from "./har/write-har.ts";
export { importFiles } from "./import/import-files.ts";
export type { ImportOptions, ImportProgress } from "./import/import-options.ts";
export type {
  ImportedRecording,
  ImportReport,
  RefusedImport,
  SkippedCalls,
  UndocumentedField,
} from "./import/import-report.ts";
export type { AnswerKind } from "./judge/answer-schema.ts";
export type { Answer } from "./judge/judge-body.ts";
export { judgeBody } from "./judge/judge-body.ts";
export type { RequestBody } from "./judge/judge-request.ts";
export { judgeRequest } from "./judge/judge-request.ts";
export { undocumentedFields } from "./judge/undocumented-fields.ts";
export type { Problem, Verdict } from "./judge/verdict.ts";
export type { Choice } from "./mutation/choose.ts";
export type { MutationFloor } from "./mutation/floor.ts";
export { type MutateOptions, mutate } from "./mutation/mutate.ts";
export type { MutantResult, Mutation, MutationPart, OperatorResult } from "./mutation/result.ts";
export type {
  ExchangeEvent,
  RecorderEvent,
  RecordingEvent,
  UnwrittenEvent,
  WebhookEvent,
  WrittenEvent,
} from "./proxy/recorder-event.ts";
export type { RecordingProxy, RecordingProxyOptions, WrittenRecording } from "./proxy/start-recording-proxy.ts";
export { startRecordingProxy } from "./proxy/start-recording-proxy.ts";
export type { CellEvidence } from "./recording/evidence-kinds.ts";
export { listRecordings, shippedRecordings } from "./recording/list-recordings.ts";
export { readRecording } from "./recording/read-recording.ts";
export type {
  AuthenticityCheck,
  Delivery,
  Exchange,
  FilePart,
  Provenance,
  RecordedChunk,
  RecordedRequest,
  RecordedResponse,
  Recording,
  RecordingKind,
  TextPart,
} from "./recording/recording.ts";
export { createReplayFetch, type ReplayFetch, type ReplayFetchOptions } from "./replay/create-replay-fetch.ts";
export type { ReplayServer } from "./replay/replay-server.ts";
export { startReplayServer } from "./replay/replay-server.ts";
export type { DifferingLine } from "./reporting/differing-lines.ts";
export type { FailingFact } from "./reporting/failing-facts.ts";
export type { Excerpt, Place } from "./reporting/place.ts";
export { readCoverage, readVerification } from "./reporting/read-report-file.ts";
export { renderAnnotations } from "./reporting/render-annotations.ts";
export { renderHtml } from "./reporting/render-html.ts";
export { renderJson } from "./reporting/render-json.ts";
export { renderJunit } from "./reporting/render-junit.ts";
export { renderMarkdown } from "./reporting/render-markdown.ts";
export { renderSarif } from "./reporting/render-sarif.ts";
export {
  type LocatedFinding,
  type NamedPlace,
  type ReportInput,
  type ReportSurroundings,
  reportInput,
} from "./reporting/report-input.ts";
export type { Mock } from "./stories/mock-story.ts";
export type { ClientFactory } from "./stories/walk-exchanges.ts";
export type { AllowedUse } from "./verification/allow-list/allow-list.ts";
export type { AllowedField } from "./verification/allow-list/allowed-field.ts";
export type { EntryResult, Tick, TickName } from "./verification/catalogue/entry-result.ts";
export { tickNames } from "./verification/catalogue/entry-result.ts";
export type { OperationResult, Report } from "./verification/catalogue/report.ts";
export type { World } from "./verification/catalogue/verify-entry.ts";
export type { Finding, FindingSource, ProofName } from "./verification/finding.ts";
export { proofNames } from "./verification/finding.ts";
export { mergeVerifications } from "./verification/merge-verifications.ts";
export type { Shard } from "./verification/shard.ts";
export type {
  Evidence,
  ExchangeSummary,
  ProofResult,
  RecordingResult,
  Verification,
} from "./verification/verification.ts";
export type { Progress, VerifyOptions } from "./verification/verify.ts";
export { verify } from "./verification/verify.ts";
