# SPDX-License-Identifier: MIT
# ./dev test [--quick | STEP... | WORD...]: runs every step, also after one has failed, and counts.
. tools/dev/tidy.sh
. tools/dev/python.sh

all_steps="format codegen checks dev kills asan tsan clang tidy fuzz"
# What a submission is checked with. `./dev test nightly` adds the thread sanitizer, the lab under the sanitizers, the
# tests compiled by clang, clang-tidy, the fuzz targets for a minute each, and bots that die ten thousand times.
default_steps="format codegen checks dev asan clang"
nightly=OFF
passed=0 failed=0 summary=()

# step NAME COMMAND...: runs the command with its output in a log, and counts it as one test.
step() {
    local name=$1 log result=ok began=$SECONDS
    log=$log_dir/${name//[^a-z0-9]/-}.log
    shift
    printf '%-28s' "$name"
    # In a shell of its own: errexit would be off inside it if it were the condition of an if.
    set +e
    (set -e && "$@") >"$log" 2>&1
    local code=$?
    set -e
    if [ $code = 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)) result=FAILED; fi
    finish_step "$name" "$result" "$began"
    if [ $code != 0 ]; then show_failure "$log"; fi
}

# tests PRESET [CTEST_ARGUMENT...]: runs the tests of a preset; each counts by itself.
tests() {
    local preset=$1 began=$SECONDS log=$log_dir/$1-tests.log report=$log_dir/$1-tests.xml counts
    shift
    printf '%-28s' "$preset: tests"
    rm -f "$report"
    ctest --preset "$preset" -j "$jobs" --output-junit "$report" \
        ${CTEST_REPEAT+--repeat "until-fail:$CTEST_REPEAT"} "$@" >"$log" 2>&1 || true
    read -ra counts < <(python3 tools/dev/count_tests.py "$report" "$log")
    passed=$((passed + counts[0])) failed=$((failed + counts[1]))
    local result="${counts[0]} passed, ${counts[1]} failed"
    if [ "${counts[2]}" != 0 ]; then result+=", ${counts[2]} skipped"; fi
    finish_step "$preset: tests" "$result" "$began"
    if [ "${counts[1]}" != 0 ]; then show_failure "$log"; fi
}

finish_step() {
    local time=$((SECONDS - $3))
    printf '%-36s %5d s\n' "$2" $time
    summary+=("$(printf '%-28s%-36s %5d s' "$1" "$2" $time)")
}

show_failure() {
    echo "---- end of $1"
    grep -E '(^|[^a-z])(error:|FAILED:|Failure$)|^(E|FAIL)[: ]' "$1" | head -n 20 || true
    tail -n 40 "$1"
    echo "----"
}

install_node_packages() {
    local from=tests/conformance to=build/node file
    if [ ! -e $from/package.json ]; then return 0; fi
    mkdir -p $to
    if [ -e $to/installed ] && cmp -s $from/package-lock.json $to/installed; then return 0; fi
    for file in package.json package-lock.json .npmrc; do cp $from/$file $to/; done
    (cd $to && npm ci --no-audit --no-fund --ignore-scripts) && cp $from/package-lock.json $to/installed
}

checks() {
    local check result=0
    for check in tests/layers/check_layers.py tests/headers/check_headers.py tools/dev/check_sources.py \
        tools/dev/check_api_version.py; do
        python3 $check || result=1
    done
    return $result
}

# The code that is checked in is what the generator makes of the facts.
codegen() {
    python3 tools/codegen/generate.py --check
}

# Only what the fuzz targets need of the library.
build_fuzz() {
    configure fuzz -DTELEPOT_LAB=OFF && compile fuzz fuzz
}

run_step() {
    case $1 in
    format) step "format" . tools/dev/format.sh --check ;;
    codegen) step "codegen" codegen ;;
    checks) step "layers, headers, licences" checks ;;
    dev)
        step "dev: build" build dev
        tests dev
        ;;
    # Hours: more with TELEPOT_KILLS and TELEPOT_SEEDS in the environment.
    kills)
        step "kills: build" build dev
        step "kills" env TELEPOT_KILLS="${TELEPOT_KILLS-10000}" build/dev/tests/bin/test_durable --gtest_filter='*Kill*'
        step "crashes of a store" env TELEPOT_SEEDS="${TELEPOT_SEEDS-100000}" build/dev/tests/bin/test_durable \
            --gtest_filter='*Crash*'
        ;;
    # The library's own tests; nightly runs also those with the lab.
    asan | tsan)
        step "$1: build" build "$1" -DTELEPOT_LAB="$nightly" -DTELEPOT_APP=OFF -DTELEPOT_EXAMPLES=OFF
        tests "$1"
        ;;
    clang)
        step "clang: build" build clang -DTELEPOT_TESTS="$nightly"
        ;;
    fuzz)
        step "fuzz: build" build_fuzz
        tests fuzz -L fuzz
        ;;
    tidy)
        # The compilation database is all that is needed of the build.
        configure clang >"$log_dir/tidy-configure.log" 2>&1 || true
        step "clang-tidy" tidy clang
        ;;
    *)
        echo "unknown step $1" >&2
        return 2
        ;;
    esac
}

steps=() words=()
for argument in "$@"; do
    case " $all_steps " in
    *" $argument "*) steps+=("$argument") ;;
    *)
        case $argument in
        --quick) steps+=(dev) ;;
        nightly) read -ra steps <<<"$all_steps" && nightly=ON ;;
        *) words+=("$argument") ;;
        esac
        ;;
    esac
done
if [ $# = 0 ]; then read -ra steps <<<"$default_steps"; fi

began=$SECONDS
# Not through step(): what is installed and why is to be seen at once.
if need build test; then
    passed=$((passed + 1)) summary+=("packages                    ok")
else
    failed=$((failed + 1)) summary+=("packages                    FAILED")
fi
step "node packages" install_node_packages
step "python packages" install_python_packages
step "go clients" build_go_clients
for name in ${steps[@]+"${steps[@]}"}; do run_step "$name"; done
if [ ${#words[@]} != 0 ]; then
    step "dev: build" build dev
    for word in "${words[@]}"; do
        if ctest --preset dev -N -L "^$word\$" | grep -q 'Total Tests: [1-9]'; then
            tests dev -L "^$word\$"
        else
            tests dev -R "$word"
        fi
    done
fi

echo
printf '%s\n' "${summary[@]}"
printf '%-64s %5d s\n' "all" $((SECONDS - began))
echo "$passed passed, $failed failed"
[ $failed = 0 ]
