#!/usr/bin/env bash
# Makes the pictures of the README from a session that anybody can have: make.sh PROGRAM FOLDER
set -euo pipefail
program=$1 folder=$2
session=(shopping-list --weeks 13 -c 'apply shopping-list depth=deep because "we know what they buy"' -c 'disclose fine-print')
XDG_STATE_HOME=$(mktemp -d)
export XDG_STATE_HOME
trap 'rm -rf "$XDG_STATE_HOME"' EXIT

"$program" chart "${session[@]}" to "$folder/quarter.svg" again
"$program" why "${session[@]}" trust to "$folder/why.svg" again
"$program" who "${session[@]}" left to "$folder/left.svg" again
