import t from "tap";
import { refuseOtherMediaTypes } from "../../dist/http/media-type.js";

const JSON_TYPE = "application/json";
const PATCH_TYPE = "application/merge-patch+json";

t.test("a body is taken in the media types of its operation, in UTF-8 and not compressed", (t) => {
  const take = (types: string[], contentType: string, more = {}) =>
    refuseOtherMediaTypes(types, { "content-length": "2", "content-type": contentType, ...more });
  const both = [JSON_TYPE, PATCH_TYPE];
  for (const taken of [...both, PATCH_TYPE.toUpperCase(), `${PATCH_TYPE} ; charset="UTF-8"`]) {
    t.doesNotThrow(() => take(both, taken), taken);
  }
  const refusal = { code: "unsupported_media_type" };
  const others = ["application/json-patch+json", `${JSON_TYPE}; charset=latin1`, "text/json", ""];
  for (const other of [...others, `${JSON_TYPE}, ${JSON_TYPE}`]) {
    t.throws(() => take(both, other), refusal, other);
  }
  t.throws(() => take([JSON_TYPE], PATCH_TYPE), refusal);
  t.throws(() => take([JSON_TYPE], JSON_TYPE, { "content-encoding": "gzip" }), refusal);
  t.doesNotThrow(() => take([JSON_TYPE], JSON_TYPE, { "content-encoding": "Identity" }));
  t.end();
});

t.test("where there is no body, no media type is asked for", (t) => {
  t.doesNotThrow(() => refuseOtherMediaTypes([JSON_TYPE], {}));
  t.doesNotThrow(() => refuseOtherMediaTypes([JSON_TYPE], { "content-length": "0" }));
  t.throws(() => refuseOtherMediaTypes([JSON_TYPE], { "transfer-encoding": "chunked" }));
  t.end();
});
