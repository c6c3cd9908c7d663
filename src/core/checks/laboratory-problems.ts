/** Facts of the problems of joint laboratories and of bodies that issue, fund or sign. `Cell`: header and value; `Row`: name of another row. */
export interface LaboratoryProblemFacts<Cell, Row> {
  /** `expected`: how the name begins, such as “中埃”. */
  'lab-title-form': Cell & { readonly expected: string };
  'lab-title-country': Cell & { readonly expected: string; readonly otherValue: string };
  'lab-title-loose': Cell & { readonly expected: string };
  'one-route': Cell & { readonly others: readonly Row[] };
  'one-route-other-partner': Cell & { readonly others: readonly Row[] };
  'one-per-agreement': Cell & { readonly others: readonly Row[] };
  'issuer-is-partner': Cell & { readonly otherHeader: string; readonly otherValue: string };
  'issuer-partner-listed': Cell & { readonly otherHeader: string; readonly otherValue: string };
  'issuer-no-government': Cell;
  'body-not-admitted': Cell & { readonly expected: readonly string[] };
  'body-unclear': Cell & { readonly expected: readonly string[] };
  'not-signatory': Cell & { readonly otherHeader: string; readonly otherValue: string };
  'signatory-part': Cell & { readonly otherHeader: string; readonly otherValue: string };
  'date-after-other': Cell & { readonly otherHeader: string; readonly otherValue: string };
  'registered-in-china': Cell;
  'registered-elsewhere': Cell & { readonly otherHeader: string; readonly otherValue: string };
}
