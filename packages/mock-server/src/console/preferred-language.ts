import Negotiator from "negotiator";

/** The languages of the mock's pages, the first for everybody who asks for none of them. */
const languages = ["en", "zh"];

/** The language of a page: the one that its address asks for, else the best for the browser. */
export function preferredLanguage(wanted: unknown, acceptLanguage: string | undefined): string {
  const chosen = languages.find((language) => language === wanted);
  const accepted = () => new Negotiator({ headers: { "accept-language": acceptLanguage ?? "*" } }).language(languages);
  return chosen ?? accepted() ?? "en";
}
