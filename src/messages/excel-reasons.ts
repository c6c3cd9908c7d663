import type { Language } from './messages';

type Texts = Readonly<Record<Language, string>>;

/**
 * What an error code of Excel means to the person in front of it, and what helps. Codes: office.js, `Excel.ErrorCodes` and
 * learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling.
 */
const reasons: readonly (readonly [codes: readonly string[], texts: Texts])[] = [
  [
    ['AccessDenied', 'Unauthenticated', 'UserNotSignedIn'],
    {
      'zh-CN': '工作簿只读、受保护，或您没有编辑权限。请先取消保护或取得编辑权限。',
      'en-US': 'The workbook is read-only or protected, or you may not edit it. Unprotect it or ask for permission.',
    },
  ],
  [
    ['Timeout', 'InvalidOrTimedOutSession', 'ActivityLimitReached', 'TooManyIncompleteRequests', 'ConnectionFailure', 'RequestAborted'],
    {
      'zh-CN': 'Excel 没有及时应答，可能正忙或连接中断。请稍等片刻。',
      'en-US': 'Excel did not answer in time; it may be busy or disconnected. Wait a moment.',
    },
  ],
  [
    ['Conflict', 'EditConflict'],
    {
      'zh-CN': '有人正在同时编辑这份工作簿，改动发生冲突。请等文件同步完成。',
      'en-US': 'Somebody else edits this workbook, and the changes collided. Wait until the file is in sync.',
    },
  ],
  [
    ['ItemNotFound', 'InvalidReference', 'InvalidObjectPath', 'InvalidBinding'],
    {
      'zh-CN': '要读写的工作表或单元格已不存在，可能刚被删除。请重新审核。',
      'en-US': 'The sheet or cells are gone; they may just have been deleted. Audit again.',
    },
  ],
  [
    ['InactiveWorkbook', 'InvalidRequestContext'],
    {
      'zh-CN': '工作簿已经关闭，或已切换到另一份工作簿。请回到要审核的工作簿。',
      'en-US': 'The workbook was closed, or another one is in front. Go back to the one to be audited.',
    },
  ],
  [
    ['HostRestartNeeded'],
    {
      'zh-CN': 'Excel 需要重新启动。请保存文件，关闭并重新打开 Excel。',
      'en-US': 'Excel has to be restarted. Save the file, close Excel and open it again.',
    },
  ],
  [
    ['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedOperation', 'UnsupportedFeature'],
    {
      'zh-CN': '这个版本的 Excel 缺少所需的功能。请更新到 Office 2021 或更新的版本。',
      'en-US': 'This version of Excel lacks what is needed. Update to Office 2021 or later.',
    },
  ],
  [
    ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'OperationCellsExceedLimit', 'RangeExceedsLimit'],
    {
      'zh-CN': '表格太大，网页版 Excel 一次传送不了。请用桌面版 Excel 打开，或把表格拆开。',
      'en-US': 'The table is too large for Excel on the web. Open it in desktop Excel, or divide it.',
    },
  ],
  [
    [
      'FilteredRangeConflict',
      'MergedRangeConflict',
      'InsertDeleteConflict',
      'NonBlankCellOffSheet',
      'PivotTableRangeConflict',
      'UnsupportedSheet',
    ],
    {
      'zh-CN': '要写入的地方有筛选、合并单元格或数据透视表。请先取消。',
      'en-US': 'There is a filter, a merged cell or a pivot table where something was to be written. Remove it first.',
    },
  ],
];

const byCode: ReadonlyMap<string, Texts> = new Map(reasons.flatMap(([codes, texts]) => codes.map((code) => [code, texts] as const)));

/** What a code of Excel means and what helps, as sentences; '' for a code that says nothing, such as GeneralException. */
export const excelReason = (code: string, language: Language): string => byCode.get(code)?.[language] ?? '';
