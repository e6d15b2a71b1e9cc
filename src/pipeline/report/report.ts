/** What a report is about: an actor, a pair, a period, or an actor or a pair in a period. */
export interface ReportSubject {
  /** Ids or names: one actor, or two and what is between them; none for all. */
  readonly who: readonly string[];
  /** First and last day, ISO. */
  readonly from?: string;
  readonly to?: string;
}

/** The words that a line rests on, and where they stand. */
export interface Quotation {
  readonly words: string;
  /** Who is said to say so; null in the article's own voice. */
  readonly speaker: string | null;
  /** Publisher, title and day of the article. */
  readonly source: string;
  readonly url: string | null;
  readonly claim: string;
}

export interface ReportLine {
  /** Empty where nothing dates it. */
  readonly when: string;
  readonly what: string;
  /** asserted, planned … */
  readonly status: string;
  /** The surest first. */
  readonly quotations: readonly Quotation[];
  /** Quotations that were left out. */
  readonly more: number;
}

/** Two claims that cannot both be so. */
export interface ReportDispute {
  readonly about: string;
  readonly sides: readonly { readonly says: string; readonly quotation: Quotation }[];
}

export interface Report {
  readonly title: string;
  /** What is known of the subject, and how much was read. */
  readonly facts: readonly string[];
  readonly timeline: readonly ReportLine[];
  readonly ties: readonly ReportLine[];
  /** What the subject itself is said to say. */
  readonly sayings: readonly ReportLine[];
  readonly disputes: readonly ReportDispute[];
  /** The map around the subject, as SVG. */
  readonly map: string;
}
