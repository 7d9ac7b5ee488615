#!/usr/bin/env bash
# Makes the pages of this folder anew, into the folder named or here: make.sh PROGRAM [FOLDER]
set -euo pipefail
program=$1
cd "${2:-$(dirname "$0")}"
again=$([ -z "${2:-}" ] && echo again || true)

# A workshop: the table that went for depth, and what it cost.
"$program" report shopping-list trainer.html $again --weeks 13 --customers 2000 \
  -c 'apply shopping-list depth=deep because "we know what they buy"' \
  -c 'disclose fine-print because "nobody reads it anyway"'

# A product manager: how far may an ad follow, if the reason is told honestly?
"$program" report following-ad manager.html $again --weeks 26 --customers 2000 \
  -c 'disclose just-in-time because "an ad that explains itself"' \
  -c 'control opt-out' \
  -c 'apply retargeting depth=moderate times=3 because "three views were enough in the last campaign"'

# A student: after the breach, amends and a visible lock.
"$program" report breach student.html $again --customers 2000 \
  -c 'secure strong visible because "show that something changed"' \
  -c 'at 9 notify saying protected because "they should hear it from us"' \
  -c 'at 10 respond apology compensate=5 because "it was avoidable"' \
  -c 'assume prior=ordinary'
