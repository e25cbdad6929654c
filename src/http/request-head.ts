import type { IncomingMessage } from "node:http";
import type { FastifyRequest } from "fastify";
import { AppError } from "../errors.js";
import { URI_LIMIT_BYTES } from "./errors.js";

const VERSIONS = ["1.0", "1.1"];
/** A host (RFC 3986, section 3.2.2) with an optional port: an IPv6 address in brackets, an IPv4 address or a name. */
const HOST = /^(?:\[[\w:.~!$&'()*+,;=-]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?$/i;
/** A target in absolute form (RFC 9112, section 3.2.2) begins with a scheme and a host. */
const ABSOLUTE = /^\w+:\/\/([^/?]*)/;

/** @throws AppError if the head of a request has a fault that Node lets pass. */
export function checkHead({ raw }: FastifyRequest): void {
  const { expect, host } = raw.headers;
  if (!VERSIONS.includes(raw.httpVersion)) {
    throw new AppError("bad_request", { reason: "the version of HTTP is not known" });
  }
  if (!isFramed(raw)) {
    throw wrongHeader("transfer-encoding", "must be chunked alone, and in HTTP/1.1");
  }
  checkTarget(String(raw.url));
  // RFC 9112, section 3.2. Node joins two Host headers with ", ", which HOST refuses.
  if (host === undefined ? raw.httpVersion === "1.1" : !HOST.test(host)) {
    throw wrongHeader("host", "must stand once, as a host with or without a port");
  }
  if (expect !== undefined && expect.toLowerCase() !== "100-continue") {
    throw new AppError("expectation_failed");
  }
}

/**
 * Whether the end of the body is known (RFC 9112, section 6.1). HTTP/1.0 has no chunks. A transfer coding other than
 * chunked hides the end.
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
