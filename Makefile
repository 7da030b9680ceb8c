# Two targets are all a newcomer needs: `make demo` and `make test`.
# Without make (Windows): see README, "Without make".

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
ifeq ($(OS),Windows_NT)
BIN    := $(VENV)/Scripts
endif

.PHONY: demo test lint types examples blanks docs bench clean

$(BIN)/crmsheets: pyproject.toml
	@echo "Installing into $(VENV) …"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/tested: pyproject.toml $(BIN)/crmsheets
	@echo "Installing the test tools …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch $@

demo: $(BIN)/crmsheets
	@$(BIN)/python examples/make.py demo/inbox > /dev/null
	@$(BIN)/crmsheets demo --out demo/report --inbox demo/inbox

test: $(VENV)/tested lint types
	$(BIN)/python -m pytest -n auto --cov --cov-report=term
	$(BIN)/python tests/rooms_covered.py

lint: $(VENV)/tested
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(VENV)/tested
	$(BIN)/mypy

examples: $(BIN)/crmsheets
	$(BIN)/python examples/make.py
	$(BIN)/python examples/make_old.py

blanks: $(BIN)/crmsheets
	$(BIN)/python -m crmsheets.jobs.blanks templates

docs: $(BIN)/crmsheets
	$(BIN)/python docs/make.py

bench: $(VENV)/tested
	$(BIN)/python benchmarks/run.py

clean:
	rm -rf $(VENV) demo dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage
