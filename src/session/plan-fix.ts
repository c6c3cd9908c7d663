import type { Fix } from '../core/audit/finding';
import type { Plan } from '../core/plans/plan';
import { parseArea } from '../core/table/address';

/** The plan that writes a fix which the user accepted, as text. @param sheet name of its sheet */
export const planFix = (sheet: string, { cells }: Fix): Plan => ({
  steps: [
    {
      step: 'set-cells',
      sheet,
      cells: Object.entries(cells).flatMap(([address, text]) => {
        const area = parseArea(address);
        return area === null ? [] : [{ row: area.firstRow, column: area.firstColumn, text }];
      }),
    },
  ],
});
