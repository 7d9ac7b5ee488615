# `make` alone says what there is.
SWIFT ?= swift
TESTING = -c release -Xswiftc -enable-testing
# The tests build with other options than the program: a folder each, or each would build anew after the other.
TEST_BUILD = --scratch-path .build-tests
SOURCES = Sources Tests Package.swift Benchmarks/Package.swift Benchmarks/Sources

.DEFAULT_GOAL := help
.PHONY: help play build dist try-dist test test-long calibrate examples pictures same-bytes bench instructions lint record clean \
  needs-libedit install-libedit
# A parallel make would take the terminal away from play.
.NOTPARALLEL:

help: ## says what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

play: build ## builds what is needed and opens the shell in the scenario shopping-list
	@exec "$$($(SWIFT) build -c release --show-bin-path)/paradox" shopping-list

build: needs-libedit ## builds the program
	@$(SWIFT) build -c release --product paradox

dist: needs-libedit ## makes the one file to carry, as an archive and a Debian package, under dist/
	@$(SWIFT) build -c release --product paradox --scratch-path .build-dist --static-swift-stdlib \
	  -Xswiftc -static-executable -Xlinker --gc-sections -Xlinker -s -Xlinker -lbsd -Xlinker -lmd
	@Tests/Carried/pack.sh .build-dist/release/paradox dist

try-dist: ## tries what make dist made as a stranger's machine would run it
	@Tests/Carried/try.sh dist

test: needs-libedit ## builds and runs every test
	@python3 -c 'import numpy' 2>/dev/null || \
	  echo "note: python3 has no numpy: the independent check of the model is left out (python3 -m pip install numpy)"
	@python3 -c 'import jsonschema' 2>/dev/null || \
	  echo "note: python3 has no jsonschema: the printed schema is not tried (python3 -m pip install jsonschema)"
	@python3 -c 'import pandas, openpyxl' 2>/dev/null || \
	  echo "note: python3 has no pandas and openpyxl: what they read of exported files is not tried (python3 -m pip install pandas openpyxl)"
	@command -v soffice >/dev/null || \
	  echo "note: there is no soffice: whether LibreOffice opens a workbook is not tried (apt-get install libreoffice-calc-nogui)"
	@command -v cmark-gfm >/dev/null || \
	  echo "note: there is no cmark-gfm: what readers make of Markdown is not tried (apt-get install cmark-gfm)"
	@command -v chromium >/dev/null || \
	  echo "note: there is no chromium: what a browser makes of pages is not tried (apt-get install chromium)"
	@$(SWIFT) test $(TESTING) $(TEST_BUILD)
	@$(MAKE) --no-print-directory same-bytes

test-long: needs-libedit ## runs the tests that take minutes: how often an interval covers the truth
	@PARADOX_LONG=1 $(SWIFT) test $(TESTING) $(TEST_BUILD) --filter HowFarTests

examples: build ## makes the pages of Guides/examples anew
	@Guides/examples/make.sh "$$($(SWIFT) build -c release --show-bin-path)/paradox"

calibrate: build ## fits the model's numbers to the published findings anew (needs scipy; takes up to half an hour)
	@for what in fit check leave-out controls worlds report; do echo "-- $$what"; python3 Calibration/calibrate.py $$what || exit 1; done

# What is compared is the engine, so the lowest modules are all that is built in debug too. A debug build is too slow for more than
# a tiny run, and enough for its bytes. That both kinds of processor get the same bytes is one of the tests.
BENCH = $(SWIFT) build --package-path Benchmarks --product bench
same-bytes: ## says whether debug and release builds give the same bytes on any number of threads
	@$(BENCH) -c release && $(BENCH) -c debug
	@Benchmarks/same-bytes.sh release=Benchmarks/.build/release/bench debug=Benchmarks/.build/debug/bench

bench: dist ## times the engine beside C, NumPy, numba and Mesa, and writes the figures into Guides/Performance.md
	@python3 -B Benchmarks/bench.py

instructions: ## counts instructions by stage, and fails where one has grown by more than 5 %
	@python3 -B Benchmarks/instructions.py

lint: ## says where the code is not as CONTRIBUTING.md asks
	@$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

record: needs-libedit ## records the transcripts and fingerprints anew: read the difference before you keep it
	@PARADOX_RECORD=1 $(SWIFT) test $(TESTING) $(TEST_BUILD) || true
	@git --no-pager diff --stat -- Tests
	@echo "What changed in the outcomes:"; git --no-pager diff --unified=0 -- 'scenarios/*.fingerprint' | grep '^[-+]' || echo nothing

pictures: build ## makes the pictures of the README anew, that of a report where there is a Chromium
	@Guides/pictures/make.sh "$$($(SWIFT) build -c release --show-bin-path)/paradox" Guides/pictures
	@Guides/pictures/report.sh Guides/examples/manager.html Guides/pictures/report.png

clean: ## removes what was built
	@rm -rf .build .build-* dist Benchmarks/.build

# Installed without asking as root or with sudo. Standard input stays untouched: it is the terminal that play needs.
needs-libedit:
	@test -e /usr/include/histedit.h || $(MAKE) --no-print-directory install-libedit

install-libedit:
	@if [ "$$(id -u)" = 0 ]; then as_root=; \
	elif command -v sudo >/dev/null; then as_root=sudo; \
	else echo "Paradox needs libedit. Ask your administrator for: apt-get install libedit-dev" >&2; exit 1; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "Paradox needs libedit and its header histedit.h: install them with your system's packages." >&2; exit 1; fi; \
	echo "Installing libedit-dev, which the shell's line editing needs."; \
	$$as_root apt-get update -qq </dev/null && \
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libedit-dev </dev/null
