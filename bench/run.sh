#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Runs the benchmarks of a release build: bench/run.sh BUILD_FOLDER [codec | reorder | conversations | durable | lab | http | webhook | compile | page | arena ...]; all without a word.
# The arena needs its folder in ARENA (server, harness, peers' bots); without it that part is left out, and says so.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
shift
parts=${*:-codec reorder conversations durable lab http webhook compile page arena}

echo "machine: $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), $(nproc) cores, $(. /etc/os-release && echo "$PRETTY_NAME")"
echo "compiler: $(g++ --version | head -1); $(curl-config --version 2>/dev/null || true)"
echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
for part in $parts; do
    echo
    echo "== $part"
    case $part in
    codec) taskset -c 1 "$build/bench/bench_codec" --benchmark_min_time=1 ;;
    reorder) taskset -c 1 "$build/bench/bench_reorder" --benchmark_min_time=1 ;;
    conversations) python3 "$here/conversations.py" "$build/bench/bench_conversations" "$here/plots" ;;
    durable)
        folder=$(mktemp -d)
        for mode in speed latency stored live; do (cd "$folder" && "$build/bench/bench_durable" "$mode"); done
        rm -r "$folder"
        ;;
    lab) taskset -c 1 "$build/bench/bench_lab" ;;
    http) python3 "$here/http_client.py" "$build/bench/bench_http_client" ;;
    webhook) "$here/webhook_server.sh" "$build/bench" ;;
    compile) python3 "$here/compile.py" "$build" ;;
    page) NODE_PATH=$here/../build/node/node_modules TELEPOT=$build/telepot node "$here/page/page.cjs" ;;
    arena)
        if [ -z "${ARENA:-}" ]; then
            echo "left out: set ARENA to the folder of the arena's server and harness"
        else
            "$here/arena/run.sh" "$build/bench"
        fi
        ;;
    *)
        echo "bench/run.sh: no part '$part'; there are codec, reorder, conversations, durable, lab, http, webhook, compile, page, arena" >&2
        exit 2
        ;;
    esac
done
