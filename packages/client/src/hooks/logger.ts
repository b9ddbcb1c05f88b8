/** How much is logged: each level includes those before it. */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

/** Where log lines go. `console` is one, and so are the loggers that have its form. */
export type Logger = Readonly<Record<Exclude<LogLevel, "off">, (message: string, ...facts: unknown[]) => void>>;
