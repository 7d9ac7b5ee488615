#!/usr/bin/env bash
# Whether builds of the engine give the same bytes: same-bytes.sh NAME=BENCH ...
#
# Each plan is run by each build on 1, 2 and 4 threads, every figure of every week and replication is printed to its last
# bit, and fingerprints of that are compared. Where there are several replications threads share them out, and where there
# is one they share out chunks of customers, so both are done in several orders. Sizes suit a debug build.
set -euo pipefail
builds=("$@")
differ=

same() { # WHAT PLAN OPTIONS...
  local what=$1 first= print build threads
  shift
  for build in "${builds[@]}"; do
    for threads in 1 2 4; do
      print=$("${build#*=}" course "$@" --threads $threads | sha256sum | cut -c1-16)
      first=${first:-$print}
      [ "$print" = "$first" ] && continue
      echo "error: $what: ${build%%=*} on $threads threads gives $print, ${builds[0]%%=*} on 1 thread $first" >&2
      differ=yes
    done
  done
  echo "$first  $what"
}

same "three replications with their ledger" full --customers 300 --weeks 6 --replications 3 --ledger
same "four replications with a breach and its answer" reduced --customers 300 --weeks 6 --replications 4 --ledger \
  --also "at 2 breach" --also "at 3 notify" --also "at 3 respond apology" --also "control opt-in"
same "nine chunks of customers" full --customers 9000 --weeks 2 --replications 1
[ -z "$differ" ] || exit 1
echo "The same bytes on 1, 2 and 4 threads from: ${builds[*]%%=*}"
