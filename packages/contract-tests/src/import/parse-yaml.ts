import { type Document, parseDocument, type ScalarTag, type Tags, type YAMLError } from "yaml";

const sharedHeadersAtMost = 10_000;

function text(tag: string): ScalarTag {
  return { tag, resolve: (value: string) => value };
}

/** What Python and Ruby write before bytes and texts. Every other tag of theirs would make an object. */
const cassetteTags: readonly ScalarTag[] = [
  { tag: "!binary", resolve: (value: string) => Buffer.from(value, "base64") },
  ...["!str", "!ruby/string", "!ruby/symbol", "!ruby/sym", "tag:yaml.org,2002:python/unicode"].map(text),
  text("tag:yaml.org,2002:python/str"),
];

const unwanted = new Set(["timestamp", "set", "omap", "pairs"].map((name) => `tag:yaml.org,2002:${name}`));

/** Numbers as PyYAML reads and writes them: to it, `1e3` and `089` are texts, and stand without quotes. */
const numbers: Readonly<Record<string, RegExp>> = {
  "tag:yaml.org,2002:float EXP": /^[-+]?[0-9][0-9_]*\.[0-9_]*[eE][-+][0-9]+$/,
  "tag:yaml.org,2002:int": /^[-+]?(?:0|[1-9][0-9_]*)$/,
};

function tagsOfCassettes(tags: Tags): Tags {
  const kept: Tags = tags.filter((tag) => typeof tag === "string" || !unwanted.has(tag.tag));
  const adapted: Tags = kept.map((tag) => {
    if (typeof tag === "string") return tag;
    const test = numbers["format" in tag && tag.format ? `${tag.tag} ${tag.format}` : tag.tag];
    // Only tags of scalars are named above.
    return test ? ({ ...tag, test } as ScalarTag) : tag;
  });
  return [...adapted, ...cassetteTags];
}

function problemAt({ code, linePos }: YAMLError): string {
  const [start] = linePos ?? [];
  return `it is no YAML of a recorder${start ? ` in line ${start.line}, column ${start.col}` : ""} (${code})`;
}

function jsonOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: sharedHeadersAtMost });
  } catch {
    throw new Error("it is no YAML of a recorder: it names an anchor that is not there, or multiplies itself");
  }
}

/**
 * The value of a YAML document as the recorders of Python, Ruby and Go write it, YAML 1.1. It makes nothing but values of
 * JSON and bytes.
 *
 * @throws Error that says where and quotes nothing, when it is no YAML, holds any other tag, or multiplies itself by
 * aliases.
 */
export function parseYaml(source: string): unknown {
  const document = parseDocument(source, {
    version: "1.1",
    customTags: tagsOfCassettes,
    prettyErrors: true,
    // Warnings are errors here, and the process would print others with what they are about.
    logLevel: "error",
  });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw new Error(problemAt(problem));
  return jsonOf(document);
}
