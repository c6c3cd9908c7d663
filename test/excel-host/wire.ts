/** The messages of the request protocol between office.js and Excel, as the genuine library sends them. */

export type WireArguments = readonly unknown[];

interface ArgumentInfo {
  readonly Arguments?: WireArguments;
}

/** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
export type ActionType = 1 | 2 | 3 | 4 | 5;

export interface WireAction {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[]; readonly Top?: number };
}

/** 1 the workbook, 2 new object, 3 method, 4 property, 5 indexer, 6 kept reference, 7 null object. */
export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo & { readonly ReferencedObjectPathIds?: readonly (number | null)[] };
}

export interface WireRequest {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: WireError;
}
