import t from "tap";
import { queryReader } from "../../dist/http/query.js";

const TEXTS = [
  "+5",
  " 5",
  "05",
  "5.0",
  "5e0",
  "0x5",
  "",
  "-",
  "five",
  "1_0",
  "９",
  "9007199254740992",
];

t.test("an integer is read where JSON would write it so, and nothing else is", async (t) => {
  const read = queryReader({ limit: { type: "integer" } });
  for (const value of [0, 1, -1, 20, 9007199254740991, -9007199254740991]) {
    t.strictSame(read({ limit: String(value) }), { limit: value });
  }
  t.strictSame(read({ limit: "-0" }), { limit: 0 });
  for (const text of TEXTS) {
    t.strictSame(read({ limit: text }), { limit: text });
  }
  t.strictSame(read({ limit: ["5", "5"] }), { limit: ["5", "5"] }, "it stands twice");
  t.strictSame(read({ other: "5" }), { other: "5" });
});

t.test("a boolean is written true or false, a text stays what it is", async (t) => {
  const read = queryReader({ flag: { type: "boolean" }, name: { type: "string" } });
  t.strictSame(read({ flag: "true", name: "true" }), { flag: true, name: "true" });
  t.strictSame(read({ flag: "false" }), { flag: false });
  t.strictSame(read({ flag: "True" }), { flag: "True" });
  t.strictSame(read({ flag: "1" }), { flag: "1" });
});

t.test("a list is one text with commas, or stands as one parameter for each item", async (t) => {
  const read = queryReader({
    status: { type: "string", list: "commas" },
    page: { type: "integer", list: "repeated" },
  });
  t.strictSame(read({ status: "open", page: "1" }), { status: ["open"], page: [1] });
  t.strictSame(read({ status: "open,done,", page: ["1", "+2"] }), {
    status: ["open", "done", ""],
    page: [1, "+2"],
  });
  t.strictSame(read({ status: ["open", "done"] }), { status: "open,done" }, "it stands twice");
  t.strictSame(read({ page: "1,2" }), { page: ["1,2"] });
});
