import { posix } from "node:path";
import { UnreadableContractError } from "../../errors/unreadable-contract-error.ts";
import { isObject, type JsonObject } from "../../json-object.ts";
import { valueAt } from "../../json-pointer.ts";
import { findNamed } from "./find-named.ts";

/** Reads and parses the file at a path beside the root document. */
export type ReadSibling = (path: string) => unknown;

/** One revision of a contract: its root document, and the files that it refers to, read when they are needed. */
export class Revision {
  /** What the user called it. */
  readonly name: string;
  readonly root: JsonObject;
  /** OpenAPI 3.0 has a dialect of JSON Schema of its own, 3.1 and later have the real one. */
  readonly dialect: "3.0" | "3.1";
  readonly #readSibling: ReadSibling;
  readonly #files = new Map<string, unknown>();
  readonly #homes = new WeakMap<object, string>();

  constructor(name: string, root: unknown, readSibling: ReadSibling) {
    const version = isObject(root) ? root.openapi : undefined;
    if (!isObject(root) || typeof version !== "string" || !/^3\.[0-2]\./.test(version))
      throw new UnreadableContractError(name, "it is no OpenAPI document of version 3.0, 3.1 or 3.2");
    this.name = name;
    this.root = root;
    this.dialect = version.startsWith("3.0.") ? "3.0" : "3.1";
    this.#readSibling = readSibling;
  }

  /** The file an object stands in, relative to the root document; empty for the root document. */
  fileOf(node: object): string {
    return this.#homes.get(node) ?? "";
  }

  /** The parsed document of a file that was read, the root document for an empty path. */
  documentOf(file: string): unknown {
    return file === "" ? this.root : this.#files.get(file);
  }

  /** What a reference, found in the object `from`, leads to. */
  target(reference: string, from: object): unknown {
    const [path = "", fragment = ""] = reference.split("#").map((part) => this.#decode(part, reference, from));
    const document = this.#document(path, from);
    const value =
      fragment === "" || fragment.startsWith("/")
        ? valueAt(document, fragment)
        : findNamed(document, "$anchor", fragment);
    if (value === undefined) throw this.#unreadable(from, `the reference ${reference} leads nowhere`);
    if (!isObject(value) && typeof value !== "boolean")
      throw this.#unreadable(from, `the reference ${reference} leads to no object`);
    return value;
  }

  /** The object itself, or the one that its chain of references ends at. */
  follow(node: unknown): JsonObject {
    return this.chain(node).at(-1) ?? {};
  }

  /** The object itself and those that its chain of references leads through. */
  chain(node: unknown): readonly JsonObject[] {
    const seen = new Set<JsonObject>();
    let current = node;
    while (isObject(current)) {
      if (seen.has(current)) throw this.#unreadable(current, `${current.$ref} refers to itself`);
      seen.add(current);
      current = typeof current.$ref === "string" ? this.target(current.$ref, current) : undefined;
    }
    return [...seen];
  }

  /** An error about what stands in the file of an object. */
  #unreadable(from: object, reason: string): UnreadableContractError {
    const file = this.fileOf(from);
    return new UnreadableContractError(file === "" ? this.name : `${this.name}, ${file}`, reason);
  }

  #decode(part: string, reference: string, from: object): string {
    try {
      return decodeURIComponent(part);
    } catch {
      throw this.#unreadable(from, `the reference ${reference} is no URI`);
    }
  }

  #document(path: string, from: object): unknown {
    const file = path === "" ? this.fileOf(from) : posix.join(posix.dirname(this.fileOf(from)), path);
    if (file === "") return this.root;
    if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return this.#named(path, from);
    if (!this.#files.has(file)) {
      const document = this.#readSibling(file);
      this.#files.set(file, document);
      this.#settle(document, file);
    }
    return this.#files.get(file);
  }

  /** The schema of the same file that has an absolute `$id`. */
  #named(id: string, from: object): JsonObject {
    const found = findNamed(this.documentOf(this.fileOf(from)), "$id", id);
    if (!found) throw this.#unreadable(from, `the reference ${id} leaves the disk, and nothing is fetched`);
    return found;
  }

  #settle(node: unknown, file: string): void {
    if (typeof node !== "object" || node === null || this.#homes.has(node)) return;
    this.#homes.set(node, file);
    for (const child of Object.values(node)) this.#settle(child, file);
  }
}
