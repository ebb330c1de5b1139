# SPDX-License-Identifier: MIT
# `make run` and `make test` do all the set-up there is; `make help` lists the rest.

MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help venv run test torture bench check words shots wheel bundle lock

export PYTHON

BIN := .venv/bin
INSTALLED := .venv/.installed
QT := .venv/.qt-loads

# The whole suite runs in parallel and measures coverage; a part of it (TESTS, PYTEST_ARGS) does neither.
TESTS ?=
PYTEST_ARGS ?=
ifeq ($(strip $(TESTS)$(PYTEST_ARGS)),)
PYTEST := -n auto --maxprocesses 4 --cov --cov-report=term-missing:skip-covered
else
PYTEST := $(TESTS) $(PYTEST_ARGS)
endif

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-7s %s\n", $$1, $$2 }' Makefile

venv: $(INSTALLED) ## create .venv from the lock (PYTHON=... chooses the interpreter)

run: $(QT) ## start Rider (ARGS="--data DIR" passes arguments)
	@.ci/setup display
	@$(BIN)/rider $(ARGS)

test: $(QT) ## run the tests (TESTS=path, PYTEST_ARGS="-k word" run a part)
	@.ci/setup test-tools
	@$(BIN)/python -m pytest $(PYTEST)

torture: $(QT) ## kill Rider, fill disks, damage files for a quarter of an hour; figures to docs/reliability.md
	@.ci/setup test-tools
	@$(BIN)/python -m pytest tests/torture --torture --write-figures

bench: $(QT) ## measure speed against floors; figures to benchmarks/results.md (NAMES="start read" a part)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks $(NAMES)

check: $(INSTALLED) ## ruff, mypy, import-linter
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

words: $(QT) ## take the words that are shown out of the source, and compile what is translated
	@$(BIN)/python .ci/words.py

shots: $(QT) ## draw every screen to build/shots
	@mkdir -p build/shots
	@QT_QPA_PLATFORM=offscreen $(BIN)/rider shots build/shots

wheel: $(QT) ## build build/wheel/*.whl, install it elsewhere and try it
	@rm -rf build/wheel
	@$(BIN)/python -m hatchling build -t wheel -d build/wheel
	@$(BIN)/python .ci/install_wheel.py build/wheel
	@$(BIN)/python .ci/try_out.py build/wheel/venv/bin/rider

bundle: $(QT) ## build build/bundle/rider with its own Python, and try it
	@.ci/setup bundle-tools
	@rm -rf build/bundle
	@PYINSTALLER_CONFIG_DIR=build/pyinstaller $(BIN)/python -m PyInstaller --noconfirm --clean --log-level ERROR \
	    --distpath build/bundle --workpath build/pyinstaller build.spec
	@$(BIN)/python .ci/try_out.py build/bundle/rider

lock: ## write requirements.lock anew (needs uv)
	uv pip compile --quiet --no-config --upgrade --universal --python-version 3.11 --generate-hashes --no-annotate \
	    --no-header --no-emit-index-url --no-emit-find-links --extra dev pyproject.toml -o requirements.lock

$(INSTALLED): requirements.lock pyproject.toml .ci/setup
	@.ci/setup venv
	@touch $@

$(QT): $(INSTALLED)
	@.ci/setup qt
	@touch $@
