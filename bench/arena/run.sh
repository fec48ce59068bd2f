#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The arena's workloads W1, W2, W3 and W6 with this library's bots: ARENA=FOLDER bench/arena/run.sh FOLDER_OF_BOTS
set -euo pipefail
bots=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
g++ -O2 -std=c++20 -o "$work/mock_server" "$ARENA/mock_server.cpp"
g++ -O2 -std=c++20 -o "$work/raw_echo" "$ARENA/bots/raw_echo.cpp"
export ARENA_SERVER=$work/mock_server

# run NAME SERVER_OPTIONS COMMAND...
run() {
    local name=$1 options=$2
    shift 2
    python3 "$ARENA/arena.py" --name "$name" -s "$options" -- "$@" {port} | grep '^#'
}

echo "-- W1: echo"
run floor "--n 200000 --k 100" "$work/raw_echo"
run aio "--n 200000 --k 100" "$bots/arena_echo_aio"
run blocking "--n 20000 --k 100" "$bots/arena_echo"
run concurrent "--n 50000 --k 100" "$bots/arena_echo_concurrent"
echo "-- W2: the server answers after 50 ms"
run aio "--n 2000 --k 100 --latency-ms 50" "$bots/arena_echo_aio"
run concurrent "--n 2000 --k 100 --latency-ms 50" "$bots/arena_echo_concurrent"
echo "-- W3: a handler with state for each of 100, 1,000 and 10,000 chats"
for chats in 100 1000 10000; do
    run "aio-$chats" "--n 100000 --k $chats --check-count" "$bots/arena_counter_aio"
    run "blocking-$chats" "--n 50000 --k $chats --check-count" "$bots/arena_counter"
done
echo "-- W6: latency at 200 updates a second"
run aio "--n 2000 --k 100 --rate 200" "$bots/arena_echo_aio"
run blocking "--n 2000 --k 100 --rate 200" "$bots/arena_echo"
echo "-- W4: webhook, ordered"
hook="--n 100000 --k 100 --conns 16 --secret s3cret --webhook http://127.0.0.1:{hookport}/hook"
for bot in arena_hook_aio arena_hook_reply_aio; do
    python3 "$ARENA/arena.py" --name "$bot" -s "$hook" -- "$bots/$bot" {port} {hookport} | grep '^#'
done
