#!/usr/bin/env bash
# Installs what is missing and runs every check and test. Ends with the line "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.."

passed=0
failed=0

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

install_missing() {
    local packages=()
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || packages+=(postgresql)
    command -v chromium >/dev/null || packages+=(chromium)
    fc-list 2>/dev/null | grep -qi 'wqy\|noto.*cjk' || packages+=(fontconfig fonts-wqy-microhei)
    PATH="$PATH:/usr/sbin" command -v nginx >/dev/null || packages+=(nginx-light)
    PATH="$PATH:/usr/sbin" command -v ip >/dev/null || packages+=(iproute2)
    command -v promtool >/dev/null || packages+=(prometheus)
    command -v faketime >/dev/null || packages+=(faketime)
    command -v strace >/dev/null || packages+=(strace)
    [ ${#packages[@]} -eq 0 ] && return
    as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}"
}

# A check that has no count of its own counts as one test.
check() {
    local name=$1; shift
    echo "== $name"
    if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED: $name"; fi
}

# Runs a test runner, and takes its counts from what it prints.
count() {
    local name=$1 pass=$2 fail=$3; shift 3
    local log; log=$(mktemp)
    echo "== $name"
    "$@" 2>&1 | tee "$log"
    local status=${PIPESTATUS[0]} p f
    p=$(sed 's/\x1b\[[0-9;]*m//g' "$log" | grep -oP "$pass" | awk '{ n += $1 } END { print n + 0 }'); f=$(sed 's/\x1b\[[0-9;]*m//g' "$log" | grep -oP "$fail" | awk '{ n += $1 } END { print n + 0 }')
    rm -f "$log"
    passed=$((passed + $p)); failed=$((failed + $f))
    # A runner that ran nothing, or broke without a count, has failed.
    if [ "$p" -eq 0 ] || { [ "$status" -ne 0 ] && [ "$f" -eq 0 ]; }; then failed=$((failed + 1)); echo "FAILED: $name"; fi
}

check "install" install_missing
check "client packages" npm --prefix web/client ci --no-audit --no-fund
check "client lint" npm --prefix web/client run lint
count "client tests" 'Tests .*?\K\d+(?= passed)' 'Tests .*?\K\d+(?= failed)' npm --prefix web/client run test
check "build" dotnet build -c Release
check "format" dotnet format --verify-no-changes --no-restore
count "tests" 'Passed: +\K\d+' 'Failed: +\K\d+' dotnet test tests -c Release --no-build

echo
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
