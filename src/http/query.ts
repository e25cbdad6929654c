export type Query = Readonly<Record<string, unknown>>;

type TextType = "string" | "boolean" | "integer";

/** How a parameter of the query is written: one text, or a list of texts. */
export interface QueryForm {
  /** Of the value, or of each item of the list. */
  type: TextType;
  /** Whether a list is one text with commas, or stands as one parameter for each item. */
  list?: "commas" | "repeated";
}

/** A number as JSON writes an integer (RFC 8259, section 6). */
const INTEGER = /^-?(?:0|[1-9][0-9]*)$/;

/** The value of a text, or the text itself if it is not written exactly so. */
const READ: Record<TextType, (text: string) => unknown> = {
  string: (text) => text,
  boolean: (text) => (text === "true" || text === "false" ? text === "true" : text),
  integer: (text) => {
    const value = Number(text);
    // 0 is added, since -0 is 0 as well.
    return INTEGER.test(text) && Number.isSafeInteger(value) ? value + 0 : text;
  },
};

/**
 * Makes the function that reads the query of an operation. Nothing is guessed: what is not written as its type stays
 * text, which validation then refuses.
 * @param forms of the parameters, by name.
 */
export function queryReader(forms: Readonly<Record<string, QueryForm>>): (query: Query) => Query {
  const readers = Object.entries(forms)
    .filter(([, { type, list }]) => type !== "string" || list !== undefined)
    .map(([name, form]) => ({ name, read: form.list ? listReader(form) : valueReader(form) }));
  return (query) => {
    let whole = query;
    for (const { name, read } of readers) {
      const sent = query[name];
      if (sent !== undefined) {
        whole = { ...whole, [name]: read(sent) };
      }
    }
    return whole;
  };
}

/** A parameter that stands twice comes as a list, which no single value is. */
function valueReader({ type }: QueryForm): (sent: unknown) => unknown {
  return (sent) => (typeof sent === "string" ? READ[type](sent) : sent);
}

function listReader({ type, list }: QueryForm): (sent: unknown) => unknown {
  const readItems = (items: unknown[]) => items.map((item) => READ[type](String(item)));
  if (list === "repeated") {
    return (sent) => readItems([sent].flat());
  }
  // A list with commas that stands twice is made a text, since it must not pass for a list.
  return (sent) => (typeof sent === "string" ? readItems(sent.split(",")) : String(sent));
}
