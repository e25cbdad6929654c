import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../bench/databases.js";
import { startProcess, stopProcess, temporaryFolder } from "../../bench/processes.js";
import { until } from "../failover/server.js";

export const PROXY_NAMES = ["haproxy", "nginx"] as const;
export type ProxyName = (typeof PROXY_NAMES)[number];

/** After a connection was refused, nginx leaves an instance alone for so long. */
const NGINX_FAIL_TIMEOUT_S = 1;

export interface Proxy {
  address: string;
  /** Ends when it would send requests to each of the instances. */
  untilAllServe(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a proxy in front of instances, set as docs/deploy.md says. */
export function startProxy(name: ProxyName, ports: number[]): Promise<Proxy> {
  return { haproxy: startHaproxy, nginx: startNginx }[name](ports);
}

async function startHaproxy(ports: number[]): Promise<Proxy> {
  const [port, statsPort] = [await freePort(), await freePort()];
  const file = configFile(`
    defaults
      mode http
      timeout connect 5s
      timeout client 60s
      timeout server 60s
      timeout check 60s
    frontend proxy
      bind 127.0.0.1:${port}
      default_backend intake
    backend intake
      option redispatch
      option httpchk GET /readyz
      http-check expect status 200
      default-server inter 500ms fall 2 rise 1
      ${ports.map((instance) => `server s${instance} 127.0.0.1:${instance} check`).join("\n      ")}
    frontend stats
      bind 127.0.0.1:${statsPort}
      stats enable
      stats uri /stats
  `);
  const { child } = startProcess("haproxy", ["-db", "-f", file], {});
  const untilAllServe = () =>
    until("HAProxy to find all instances well", async () => {
      const stats = await textAt(`http://127.0.0.1:${statsPort}/stats;csv`);
      return ports.every((instance) => new RegExp(`^intake,s${instance},.*,UP,`, "m").test(stats));
    });
  await untilAllServe();
  return { address: `http://127.0.0.1:${port}`, untilAllServe, stop: () => stopProcess(child) };
}

async function startNginx(ports: number[]): Promise<Proxy> {
  const port = await freePort();
  const folder = temporaryFolder();
  const server = (instance: number) =>
    `server 127.0.0.1:${instance} max_fails=1 fail_timeout=${NGINX_FAIL_TIMEOUT_S}s;`;
  const file = configFile(`
    daemon off;
    pid ${folder}/pid;
    error_log stderr;
    events {}
    http {
      access_log off;
      client_body_temp_path ${folder}/body;
      proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi;
      scgi_temp_path ${folder}/scgi;
      upstream intake {
        ${ports.map(server).join("\n        ")}
        keepalive 32;
      }
      server {
        listen 127.0.0.1:${port};
        location / {
          proxy_pass http://intake;
          proxy_http_version 1.1;
          proxy_set_header Connection "";
          proxy_set_header Host $http_host;
        }
      }
    }
  `);
  const { child } = startProcess("nginx", ["-e", "stderr", "-c", file], {});
  const address = `http://127.0.0.1:${port}`;
  await until("nginx to start", async () => (await textAt(`${address}/livez`)).includes("live"));
  return {
    address,
    untilAllServe: () => sleep(2_000 * NGINX_FAIL_TIMEOUT_S),
    stop: () => stopProcess(child),
  };
}

function configFile(text: string): string {
  const file = join(temporaryFolder(), "config");
  writeFileSync(file, `${text.trim()}\n`);
  return file;
}

/** "" where nobody answers. */
async function textAt(url: string): Promise<string> {
  try {
    return await (await fetch(url)).text();
  } catch {
    return "";
  }
}
