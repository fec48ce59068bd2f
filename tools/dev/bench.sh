# SPDX-License-Identifier: MIT
# ./dev bench [WORD...]: builds the release preset with its benchmarks and runs them.
need build bench
build release -DTELEPOT_BENCH=ON
bench/run.sh build/release "$@"
