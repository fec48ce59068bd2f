#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The webhook server against nginx that answers 200, each alone on core 1, wrk on core 0: FOLDER_OF_BENCHMARKS [SECONDS]
set -euo pipefail
server=$1/bench_webhook_server
seconds=${2:-8}
work=$(mktemp -d)
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost \
    -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null

cat > "$work/nginx.conf" <<END
daemon off; worker_processes 1; pid $work/pid; error_log $work/error.log;
events { worker_connections 1024; }
http {
  access_log off; keepalive_requests 1000000000;
  client_body_temp_path $work/b; proxy_temp_path $work/p; fastcgi_temp_path $work/f; uwsgi_temp_path $work/u; scgi_temp_path $work/s;
  server { listen 127.0.0.1:18081; location / { return 200; } }
  server { listen 127.0.0.1:18082 ssl; ssl_certificate $work/cert.pem; ssl_certificate_key $work/key.pem; location / { return 200; } }
}
END
cat > "$work/post.lua" <<'END'
wrk.method = "POST"
wrk.body = '{"update_id":1,"message":{"text":"' .. string.rep("x", 464) .. '"}}'
wrk.headers["Content-Type"] = "application/json"
wrk.headers["X-Telegram-Bot-Api-Secret-Token"] = "s3cret"
END

# measure NAME URL
measure() {
    local best=0 rate
    for _ in 1 2 3; do
        rate=$(taskset -c 0 wrk -t1 -c64 -d"${seconds}s" -s "$work/post.lua" "$2" |
            awk '/Non-2xx/ { print "errors: " $0 > "/dev/stderr" } /Requests\/sec/ { printf "%d", $2 }')
        if ((rate > best)); then best=$rate; fi
    done
    printf '%-16s %8d/s\n' "$1" "$best"
}

nginx=$(PATH=$PATH:/usr/sbin command -v nginx)
taskset -c 1 "$nginx" -e "$work/start.log" -p "$work" -c "$work/nginx.conf" & pids+=($!)
sleep 1
measure "nginx plain" http://127.0.0.1:18081/hook
measure "nginx TLS" https://127.0.0.1:18082/hook
kill "${pids[@]}"
wait "${pids[@]}" 2>/dev/null || true
pids=()
taskset -c 1 "$server" 18083 & pids+=($!)
taskset -c 1 "$server" 18084 "$work/cert.pem" "$work/key.pem" & pids+=($!)
sleep 1
measure "server plain" http://127.0.0.1:18083/hook
measure "server TLS" https://127.0.0.1:18084/hook
