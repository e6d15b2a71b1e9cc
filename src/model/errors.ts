/** What a caller did wrong, or a service could not do. Bad articles are Diagnostics, never errors. */
export class EntenteError extends Error {
  readonly code: string;
  /** Whether the same call may succeed later. */
  readonly retriable: boolean;

  constructor(code: string, message: string, options: { cause?: unknown; retriable?: boolean } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.retriable = options.retriable ?? false;
  }
}

/** A wrong option, argument or file given by the caller. */
export class UsageError extends EntenteError {}

/** A file or record that is not in the form Entente writes. */
export class FormatError extends EntenteError {}

/** A server or file system that did not do what was asked. */
export class ServiceError extends EntenteError {}
