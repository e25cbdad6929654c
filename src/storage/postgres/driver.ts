import "./environment.js";
import type { Duplex } from "node:stream";
import pg from "pg";
import { UnreadableAnswer } from "./errors.js";

declare module "pg" {
  interface ClientBase {
    /** The server process that serves the connection, as BackendKeyData says. */
    readonly processID: number | null;
  }
  interface Connection {
    attachListeners(stream: Duplex): void;
  }
}

/**
 * A connection that ends if the driver cannot parse an answer. The driver throws inside the handler of the socket,
 * where only the process could catch it. It also leaves the socket open if it could not connect.
 */
export class Client extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const { connection } = this;
    const destroy = () => connection.stream.destroy();
    guard(connection.stream);
    const attach = connection.attachListeners.bind(connection);
    connection.attachListeners = (stream) => {
      // With TLS it is another stream.
      guard(stream);
      attach(stream);
    };
    connection.on("error", destroy);
    connection.on("errorMessage", destroy);
    this.once("connect", () => connection.off("errorMessage", destroy));
    // An error without a listener would end the process.
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
