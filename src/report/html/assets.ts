import { PAGE_STYLE } from './page-style.js';
import { REPORT_SCRIPT } from './script.js';
import { BASE_STYLE, REPORT_STYLE } from './style.js';

/** What the page's policy must let run: its own style, and script and styles of the reports that it shows in frames. */
export { PAGE_STYLE, REPORT_SCRIPT };
export const REPORT_STYLES: readonly string[] = [BASE_STYLE + REPORT_STYLE];
