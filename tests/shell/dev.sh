#!/usr/bin/env bash
# ./dev without a display, and what ./dev eig writes where. Usage: dev.sh SOURCE_ROOT BUILD_FOLDER
set -euo pipefail

dev=$1/dev
export EIG_BUILD_DIR=$2
unset DISPLAY WAYLAND_DISPLAY
folder=$(mktemp -d)
# shellcheck disable=SC2064
trap "rm -r '$folder'" EXIT
cd "$folder"

fail() { echo "$*" >&2; exit 1; }

# Without a display: one line, then three commands that work as shown.
"$dev" run >run.txt
mapfile -t lines <run.txt
((${#lines[@]} == 4)) || fail "expected one line and three commands: $(cat run.txt)"
[[ ${lines[0]} == *"isplay"* ]] || fail "the first line does not say why there is no window"
for line in "${lines[@]:1}"; do
    [[ $line =~ ^\ +\./dev\ eig\ (.*)$ ]] || fail "not a command: $line"
    eval "\"$dev\" eig ${BASH_REMATCH[1]}" >out.txt || fail "does not work as shown: $line"
    [[ -s out.txt || -s basegun.pdf ]] || fail "shows nothing: $line"
done
[[ $(head -c 5 basegun.pdf) == %PDF- ]] || fail "no sheet in the folder ./dev was called from"

# Nothing but the tool's output on stdout, and the tool's exit code.
"$dev" eig list challenges --format json >through.json
"$2/bin/eig" list challenges --format json >direct.json
cmp through.json direct.json
[[ $(head -c 1 through.json) == '{' ]] || fail "stdout does not start with the JSON"
code=0
"$dev" eig no-such-command >out.txt 2>err.txt || code=$?
((code == 64)) || fail "exit code $code instead of 64"
[[ ! -s out.txt && -s err.txt ]] || fail "a usage error belongs on stderr"

# What ./dev does not know.
code=0
"$dev" no-such-command >out.txt 2>err.txt || code=$?
[[ $code == 64 && ! -s out.txt ]] || fail "an unknown command: exit code $code"

# A machine without Debian's tools: what is missing is named, nothing is tried.
mkdir bin
for tool in bash cat dirname env grep; do
    ln -s "$(command -v "$tool")" bin/
done
code=0
PATH=$folder/bin "$dev" eig --version >out.txt 2>err.txt || code=$?
[[ $code == 1 && ! -s out.txt ]] || fail "without apt-get: exit code $code"
grep -q 'not Debian.* cmake .*pangocairo' err.txt || fail "does not name what is missing: $(cat err.txt)"

# A Debian where nothing is installed: says what it installs, then does it, all on stderr.
printf '#!/bin/sh\nexit 1\n' >bin/dpkg-query
printf '#!/bin/sh\necho "$@" >>calls.txt\n' >bin/apt-get
printf '#!/bin/sh\nexec "$@"\n' >bin/sudo
chmod +x bin/dpkg-query bin/apt-get bin/sudo # the others are links to the system's
PATH=$folder/bin "$dev" eig --version >out.txt 2>err.txt || true
grep -q '^Installing: .*cmake.*libqpdf-dev' err.txt || fail "does not say what it installs: $(cat err.txt)"
[[ ! -s out.txt ]] || fail "the installation writes on stdout"
mapfile -t calls <calls.txt
[[ ${calls[0]} == update* ]] || fail "the lists are not read first: ${calls[*]}"
[[ ${calls[1]} == *install*--no-install-recommends*cmake* ]] || fail "not installed: ${calls[*]}"
