import type { RecordedRequest } from "../../scripts/contract/coverage/recording.js";

const LINE_END = "\r\n";
const HEAD_END = "\r\n\r\n";
const REQUEST_LINE = /^([\w!#$%&'*+.^`|~-]+) (\S+) HTTP\/1\.[01]$/;
const STATUS_LINE = /^HTTP\/1\.1 (\d{3}) /;
/** A longer body is kept by its beginning: no operation takes as much. */
const LONGEST_KEPT_BYTES = 256 * 1024;

export interface RawAnswer {
  status: number;
  /** Names in small letters. */
  headers: Record<string, string>;
  /** The body as it came. */
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever came back is what the test looks at.
  body: any;
}

/** Divides what went over a connection, in both directions, into requests that got their answer. */
export function exchangesOf(sent: Buffer, received: Buffer) {
  const exchanges: { request: RecordedRequest; answer: RawAnswer }[] = [];
  let [requests, answers] = [sent, received];
  for (;;) {
    const { request, rest } = takeRequest(requests);
    const taken = takeFinalAnswer(answers, requests.toString("latin1", 0, 5) === "HEAD ");
    if (!taken) {
      return exchanges;
    }
    exchanges.push({ request, answer: taken.answer });
    [requests, answers] = [rest, taken.rest];
  }
}

/** Takes the first request as far as it can be read. Behind one that is broken or has no end nothing is left. */
function takeRequest(bytes: Buffer): { request: RecordedRequest; rest: Buffer } {
  const nothing = bytes.subarray(bytes.length);
  const { lines, bodyStart, isWhole } = takeHead(bytes);
  const [, method, target] = REQUEST_LINE.exec(lines[0] ?? "") ?? [];
  if (method === undefined || target === undefined) {
    return { request: { headers: {} }, rest: nothing };
  }
  const headers = headersOf(lines.slice(1));
  const taken = isWhole ? takeBody(bytes.subarray(bodyStart), headers) : undefined;
  const body = taken?.body.subarray(0, LONGEST_KEPT_BYTES).toString("base64");
  return {
    request: { method, target, headers, ...(body && { body }) },
    rest: taken?.rest ?? nothing,
  };
}

/** An answer like 100 Continue comes before the one that counts. */
function takeFinalAnswer(bytes: Buffer, toHead: boolean): ReturnType<typeof takeAnswer> {
  const taken = takeAnswer(bytes, toHead);
  return taken && taken.answer.status < 200 ? takeFinalAnswer(taken.rest, toHead) : taken;
}

/** Takes the first answer, if all of it is there. One to HEAD has no body, whatever its length says. */
export function takeAnswer(
  bytes: Buffer,
  toHead: boolean,
): { answer: RawAnswer; rest: Buffer } | undefined {
  const { lines, bodyStart, isWhole } = takeHead(bytes);
  if (!isWhole) {
    return undefined;
  }
  const [statusLine = "", ...headerLines] = lines;
  const headers = headersOf(headerLines);
  const taken = takeBody(bytes.subarray(bodyStart), toHead ? {} : headers);
  if (!taken) {
    return undefined;
  }
  const text = taken.body.toString();
  const isJson = text !== "" && /^application\/(.+\+)?json/.test(headers["content-type"] ?? "");
  const answer: RawAnswer = {
    status: Number(STATUS_LINE.exec(statusLine)?.[1]),
    headers,
    text,
    body: isJson ? JSON.parse(text) : undefined,
  };
  return { answer, rest: taken.rest };
}

/** The lines of a head that have their end, and whether all of it is there. */
function takeHead(bytes: Buffer) {
  const end = bytes.indexOf(HEAD_END);
  const isWhole = end !== -1;
  const lines = bytes.toString("latin1", 0, isWhole ? end : bytes.length).split(LINE_END);
  return { lines: isWhole ? lines : lines.slice(0, -1), bodyStart: end + HEAD_END.length, isWhole };
}

/** Of a header that stands several times, the values in their order. */
function headersOf(lines: string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [name = "", value = ""] = line.split(/:[ \t]*(.*)/);
    const key = name.toLowerCase();
    headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`;
  }
  return headers;
}

/** Takes a body as its head announces it, or undefined where it is broken or not there as a whole. */
function takeBody(
  bytes: Buffer,
  headers: Record<string, string>,
): { body: Buffer; rest: Buffer } | undefined {
  if (headers["transfer-encoding"] !== undefined) {
    return takeChunks(bytes);
  }
  const length = Number(headers["content-length"] ?? 0);
  return bytes.length >= length
    ? { body: bytes.subarray(0, length), rest: bytes.subarray(length) }
    : undefined;
}

/** RFC 9112, section 7.1, without trailers. */
function takeChunks(bytes: Buffer): { body: Buffer; rest: Buffer } | undefined {
  const chunks: Buffer[] = [];
  for (let rest = bytes; ; ) {
    const lineEnd = rest.indexOf(LINE_END);
    const [, digits] = /^([0-9a-f]+)[ \t]*(?:;|$)/i.exec(rest.toString("latin1", 0, lineEnd)) ?? [];
    const start = lineEnd + LINE_END.length;
    const end = start + Number.parseInt(digits ?? "", 16);
    if (lineEnd === -1 || !(rest.length >= end + LINE_END.length)) {
      return undefined;
    }
    const chunk = rest.subarray(start, end);
    rest = rest.subarray(end + LINE_END.length);
    if (chunk.length === 0) {
      return { body: Buffer.concat(chunks), rest };
    }
    chunks.push(chunk);
  }
}
