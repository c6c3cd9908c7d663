import type { PageSetup } from '../../core/plans/plan';
import { rangeOf } from './areas';

const pointsPerCentimetre = 72 / 2.54;
/** Inches between the edge of the paper and header or footer, in points. */
const footerMargin = 0.3 * 72;

/**
 * Page setup of a sheet. Excel may ignore the fit to one page wide until the page view was opened (office-js issue 1860); nothing can be
 * done about that from here.
 */
export const pageOf = (
  sheet: Excel.Worksheet,
  { orientation, fitToWidth, repeatRows, centerFooter, margins, printArea }: PageSetup,
): void => {
  const { pageLayout } = sheet;
  pageLayout.orientation = ({ landscape: 'Landscape', portrait: 'Portrait' } as const)[orientation];
  pageLayout.paperSize = 'A4';
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = margins.top * pointsPerCentimetre;
  pageLayout.bottomMargin = margins.bottom * pointsPerCentimetre;
  pageLayout.leftMargin = margins.left * pointsPerCentimetre;
  pageLayout.rightMargin = margins.right * pointsPerCentimetre;
  pageLayout.headerMargin = footerMargin;
  pageLayout.footerMargin = footerMargin;
  if (fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (centerFooter !== null) pageLayout.headersFooters.defaultForAllPages.centerFooter = centerFooter;
  if (repeatRows !== null) pageLayout.setPrintTitleRows(`$${repeatRows.first}:$${repeatRows.last}`);
  if (printArea !== null) pageLayout.setPrintArea(rangeOf(sheet, printArea));
};
