import type { IncomingMessage } from "node:http";
import type { FastifyRequest } from "fastify";
import { AppError } from "../errors.js";
import { URI_LIMIT_BYTES } from "./errors.js";

const VERSIONS = ["1.0", "1.1"];
/** RFC 3986, section 3.2.2, and a port: an address in brackets, or a name or another address. */
const HOST = /^(?:\[[\w:.~!$&'()*+,;=-]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?$/i;
/** The absolute form of a target (RFC 9112, section 3.2.2), which begins with a scheme and a host. */
const ABSOLUTE = /^\w+:\/\/([^/?]*)/;

/** @throws AppError where the head of a request is wrong, which Node has let pass. */
export function checkHead({ raw }: FastifyRequest): void {
  const { expect, host } = raw.headers;
  if (!VERSIONS.includes(raw.httpVersion)) {
    throw new AppError("bad_request", { reason: "the version of HTTP is not known" });
  }
  if (!isFramed(raw)) {
    throw wrongHeader("transfer-encoding", "must be chunked alone, and in HTTP/1.1");
  }
  checkTarget(String(raw.url));
  // RFC 9112, section 3.2. Of two there is a list, in which a blank stands.
  if (host === undefined ? raw.httpVersion === "1.1" : !HOST.test(host)) {
    throw wrongHeader("host", "must stand once, as a host with or without a port");
  }
  if (expect !== undefined && expect.toLowerCase() !== "100-continue") {
    throw new AppError("expectation_failed");
  }
}

/**
 * Whether it is sure where the body ends (RFC 9112, section 6.1). In HTTP/1.0 there are no chunks, and within another
 * coding than chunked there could be anything.
 */
export function isFramed({ headers, httpVersion }: IncomingMessage): boolean {
  const coding = headers["transfer-encoding"];
  return coding === undefined || (coding.toLowerCase() === "chunked" && httpVersion === "1.1");
}

function checkTarget(target: string): void {
  if (Buffer.byteLength(target) > URI_LIMIT_BYTES) {
    throw new AppError("uri_too_long");
  }
  if (target.includes("#")) {
    throw new AppError("bad_request", { reason: "the target has a fragment" });
  }
  const authority = ABSOLUTE.exec(target)?.[1];
  if (authority !== undefined && (authority === "" || !HOST.test(authority))) {
    throw new AppError("bad_request", { reason: "the target has no valid host" });
  }
}

function wrongHeader(name: string, message: string): AppError {
  return new AppError("bad_request", {
    reason: `the header ${name} is wrong`,
    violations: [{ pointer: `/headers/${name}`, code: "malformed_request", message }],
  });
}
