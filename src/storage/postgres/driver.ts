import "./environment.js";
import type { Duplex } from "node:stream";
import pg from "pg";
import { UnreadableAnswer } from "./errors.js";

declare module "pg" {
  interface ClientBase {
    /** The process of the server that has said of itself that it serves the connection. */
    readonly processID: number | null;
  }
  interface Connection {
    attachListeners(stream: Duplex): void;
  }
}

/**
 * A connection that ends where the driver cannot read an answer. The driver throws while it takes what has come, with
 * nobody to catch it but the process. Nor does it let go of a server with which it could not become one.
 */
export class Client extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const { connection } = this;
    const destroy = () => connection.stream.destroy();
    guard(connection.stream);
    const attach = connection.attachListeners.bind(connection);
    connection.attachListeners = (stream) => {
      // With TLS it is another one.
      guard(stream);
      attach(stream);
    };
    connection.on("error", destroy);
    connection.on("errorMessage", destroy);
    this.once("connect", () => connection.off("errorMessage", destroy));
    // Without a listener it would end the process.
    this.on("error", destroy);
  }
}

function guard(stream: Duplex): void {
  const emit = stream.emit.bind(stream);
  stream.emit = (name: string | symbol, ...args: unknown[]) => {
    if (name !== "data") {
      return emit(name, ...args);
    }
    try {
      return emit(name, ...args);
    } catch (error) {
      stream.destroy(new UnreadableAnswer(error));
      return true;
    }
  };
}

export const { Pool, types } = pg;
