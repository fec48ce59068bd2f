#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The HTTP client against wrk, on one nginx, in one run: small POST requests, plain and TLS, one core each.

Usage: http_client.py PATH_OF_bench_http_client [--rounds N] [--requests N]
Needs nginx, wrk and openssl. The server is pinned to core 0, the clients take turns on core 1.
"""
import argparse
import pathlib
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

IN_FLIGHT = 16

NGINX = """
daemon off;
master_process off;
worker_processes 1;
pid {dir}/nginx.pid;
error_log {dir}/error.log;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  client_body_temp_path {dir}/body;
  proxy_temp_path {dir}/proxy;
  fastcgi_temp_path {dir}/fastcgi;
  uwsgi_temp_path {dir}/uwsgi;
  scgi_temp_path {dir}/scgi;
  keepalive_requests 100000000;
  tcp_nodelay on;
  server {{
    listen 127.0.0.1:{plain};
    listen 127.0.0.1:{tls} ssl;
    ssl_certificate {dir}/cert.pem;
    ssl_certificate_key {dir}/key.pem;
    default_type application/json;
    return 200 '{{"ok":true,"result":{{"message_id":123456,"date":1700000000}}}}';
  }}
}}
"""

WRK = """
wrk.method = "POST"
wrk.path = "/bot123456:secret/sendMessage"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"chat_id":123456789,"text":"a message of usual length, hello"}'
"""


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for(port):
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    sys.exit("nginx doesn't listen")


def run(command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def on_core_1(command):
    return run(["taskset", "-c", "1", *command])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--requests", type=int, default=200_000)
    arguments = parser.parse_args()
    for tool in ("nginx", "wrk", "openssl", "taskset"):
        if not shutil.which(tool, path="/usr/sbin:/usr/bin:/sbin:/bin"):
            sys.exit(f"{tool} is missing: apt-get install nginx wrk openssl util-linux")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder)
        run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
             "-keyout", f"{folder}/key.pem", "-out", f"{folder}/cert.pem", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"])
        ports = {"plain": free_port(), "tls": free_port()}
        (path / "nginx.conf").write_text(NGINX.format(dir=folder, **ports))
        (path / "post.lua").write_text(WRK)
        server = subprocess.Popen(["taskset", "-c", "0", shutil.which("nginx", path="/usr/sbin:/usr/bin"), "-p", folder,
                                   "-c", f"{folder}/nginx.conf"])
        try:
            wait_for(ports["plain"])
            measure(arguments, path, ports)
        finally:
            server.terminate()
            server.wait()


def measure(arguments, path, ports):
    urls = {"plain": f"http://127.0.0.1:{ports['plain']}", "tls": f"https://127.0.0.1:{ports['tls']}"}
    print(f"{IN_FLIGHT} in flight, {arguments.requests} requests a round, median of {arguments.rounds}")
    for kind, url in urls.items():
        ours, costs, ceiling = [], [], []
        for _ in range(arguments.rounds):
            text = on_core_1([arguments.program, url, str(IN_FLIGHT), str(arguments.requests), str(path / "cert.pem")])
            numbers = re.search(r"requests/s (\d+)  CPU us/request ([\d.]+)", text)
            ours.append(int(numbers[1]))
            costs.append(float(numbers[2]))
            text = on_core_1(["wrk", "-t1", f"-c{IN_FLIGHT}", "-d3s", "-s", str(path / "post.lua"), url])
            ceiling.append(float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1]))
        print(f"{kind:5}  telepot {statistics.median(ours):8.0f}/s  {statistics.median(costs):5.1f} us of CPU a request   "
              f"wrk {statistics.median(ceiling):8.0f}/s")


main()
