import type { ReportedFinding } from './report.ts';

/**
 * Findings as JSON (docs/schemas/check.schema.json), offsets in UTF-16 units of the file's text without a byte-order mark.
 * @returns one document, with a line break at its end
 */
export function formatJson(findings: readonly ReportedFinding[]): string {
  const document = {
    findings: findings.map(({ path, code, severity, span, message, related }) => ({
      path,
      code,
      severity,
      start: span.start,
      end: span.end,
      message,
      related: related.map((place) => ({
        path: place.path,
        start: place.span.start,
        end: place.span.end,
        message: place.message,
      })),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
