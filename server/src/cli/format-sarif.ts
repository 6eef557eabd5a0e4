import type {
  ArtifactLocation,
  Fix,
  Location,
  Log,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
} from 'sarif';
import type { Check, Severity } from '../check/finding.ts';
import type { Place, ReportedFinding, ReportedRange } from './report.ts';
import type { Span } from '../text/span.ts';

/** What the log says beside the findings. */
export interface SarifRun {
  readonly version: string;
  readonly checks: readonly Check[];
  /** The page in Markdown that explains a code, where it is installed. */
  readonly page: (code: string) => string | undefined;
  /** A path as a URI: relative to the folder of the run where the file is below it. */
  readonly uri: (path: string) => string;
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  // SARIF has one step below a warning; `properties.severity` tells the two apart.
  information: 'note',
  hint: 'note',
};

/**
 * Findings as a SARIF 2.1.0 log (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), which code
 * hosts and editors show as annotations. Columns and character offsets count UTF-16 units.
 */
export function toSarif(findings: readonly ReportedFinding[], { version, checks, page, uri }: SarifRun): Log {
  const ruleIndex = new Map(checks.map((check, index) => [check.code, index]));
  const paths = [...new Set(findings.map(({ path }) => path))];
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Galley', version, rules: checks.map((check) => rule(check, page(check.code))) } },
        columnKind: 'utf16CodeUnits',
        artifacts: paths.map((path) => ({ location: artifact(uri(path)), roles: ['analysisTarget'] })),
        results: findings.map((finding) => result(finding, ruleIndex.get(finding.code), uri)),
      },
    ],
  };
}

/** A SARIF log as text, with a line break at its end. */
export function formatSarif(findings: readonly ReportedFinding[], run: SarifRun): string {
  return `${JSON.stringify(toSarif(findings, run), null, 2)}\n`;
}

function rule({ code, description, severity }: Check, page: string | undefined): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: description },
    help: { text: description, ...(page !== undefined && { markdown: page }) },
    defaultConfiguration: { level: levels[severity] },
  };
}

function result(finding: ReportedFinding, index: number | undefined, uri: SarifRun['uri']): Result {
  const { code, severity, message, related, fix } = finding;
  return {
    ruleId: code,
    ...(index !== undefined && { ruleIndex: index }),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: physical(finding, uri) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id): Location => ({
        id,
        message: { text: place.message },
        physicalLocation: physical(place, uri),
      })),
    }),
    ...(fix && { fixes: [fixOf(finding.path, fix, uri)] }),
    properties: { severity },
  };
}

function fixOf(path: string, fix: NonNullable<ReportedFinding['fix']>, uri: SarifRun['uri']): Fix {
  return {
    description: { text: fix.title },
    artifactChanges: [
      {
        artifactLocation: artifact(uri(path)),
        replacements: fix.edits.map(({ span, newText }, i) => ({
          deletedRegion: region(span, fix.ranges[i]),
          insertedContent: { text: newText },
        })),
      },
    ],
  };
}

function physical({ path, span, range }: Place, uri: SarifRun['uri']): PhysicalLocation {
  return { artifactLocation: artifact(uri(path)), region: region(span, range) };
}

/** A uri that stands by itself needs no base. */
function artifact(uri: string): ArtifactLocation {
  return /^[a-z][a-z\d+.-]*:/i.test(uri) ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}

/** SARIF counts lines and columns from 1, characters from 0. */
function region({ start, end }: Span, range: ReportedRange | undefined): Region {
  return {
    ...(range && {
      startLine: range.start.line + 1,
      startColumn: range.start.character + 1,
      endLine: range.end.line + 1,
      endColumn: range.end.character + 1,
    }),
    charOffset: start,
    charLength: end - start,
  };
}
