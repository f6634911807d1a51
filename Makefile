# Everything is built from a fresh clone; `make` alone lists the targets.
# Nothing here needs to be installed first but make, Python 3.10+ and, on Linux, apt.

PYTHON ?= python3
# The Python that QGIS itself uses (Debian and Ubuntu: the system's).
QGIS_PYTHON ?= /usr/bin/python3
REQUIREMENTS := resources/requirements
VENV := .venv/bin
QGIS_TEST_ENV := QT_QPA_PLATFORM=offscreen QGIS_CUSTOM_CONFIG_PATH=$(CURDIR)/build/qgis-profile \
	SOCIO_ENGINE_PYTHON=$(CURDIR)/.venv/bin/python
PIP_INSTALL := -m pip install --quiet --disable-pip-version-check --no-deps

.DEFAULT_GOAL := help
.PHONY: help setup setup-models setup-training system lint format test test-engine test-qgis \
	test-models test-ray test-kills test-hard setup-ray test-package test-qgis-matrix web-map demo qgis clicks screens bench bench-long evaluation-table reliability ablations false-alarms \
	package i18n lock train-tracer train-tiny train-smoke docs docs-pictures gallery scan clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

setup: .venv/.ready ## the engine's environment with the socio command, in .venv

LOCKS := $(foreach set,embedded rasters dev,$(REQUIREMENTS)/$(set).txt)

.venv/.ready: $(LOCKS) pyproject.toml
	$(PYTHON) .ci/make_venv.py .venv
	$(VENV)/python $(PIP_INSTALL) --require-hashes $(addprefix -r ,$(LOCKS))
	$(VENV)/python $(PIP_INSTALL) --editable .
	touch $@

setup-models: .venv-models/.ready ## torch and transformers, to run models, in .venv-models

# With CUDA where there is an NVIDIA GPU; MODELS=cpu or MODELS=cuda chooses. A file a call, since
# the second one has an index of its own.
MODELS ?= $(if $(shell command -v nvidia-smi),cuda,cpu)
MODELS_LOCKS := $(REQUIREMENTS)/$(MODELS).txt $(wildcard $(REQUIREMENTS)/torch-linux-$(MODELS).txt)

.venv-models/.ready: $(LOCKS) $(MODELS_LOCKS) $(REQUIREMENTS)/serve.txt pyproject.toml
	$(PYTHON) .ci/make_venv.py .venv-models
	.venv-models/bin/python $(PIP_INSTALL) --require-hashes $(addprefix -r ,$(LOCKS))
	for lock in $(MODELS_LOCKS) $(REQUIREMENTS)/serve.txt; do \
		.venv-models/bin/python $(PIP_INSTALL) --require-hashes -r $$lock || exit 1; done
	.venv-models/bin/python $(PIP_INSTALL) --editable .
	touch $@

setup-training: .venv-models/.training ## what `socio train` needs besides, in .venv-models

.venv-models/.training: .venv-models/.ready $(REQUIREMENTS)/grpo.txt
	.venv-models/bin/python $(PIP_INSTALL) --require-hashes -r $(REQUIREMENTS)/grpo.txt
	touch $@

setup-ray: .venv-ray/.ready ## the engine with Ray, for socio batch --ray, in .venv-ray

.venv-ray/.ready: $(LOCKS) $(REQUIREMENTS)/ray.txt pyproject.toml
	$(PYTHON) .ci/make_venv.py .venv-ray
	.venv-ray/bin/python $(PIP_INSTALL) --require-hashes $(addprefix -r ,$(LOCKS) $(REQUIREMENTS)/ray.txt)
	.venv-ray/bin/python $(PIP_INSTALL) --editable .
	touch $@

system: ## QGIS, Xvfb, fonts and Qt's translation tools, by apt where they are missing
	bash .ci/system.sh

.venv-qgis/.ready: $(REQUIREMENTS)/qgis-tests.txt | system
	$(QGIS_PYTHON) -m venv --system-site-packages .venv-qgis
	.venv-qgis/bin/python $(PIP_INSTALL) --require-hashes -r $(REQUIREMENTS)/qgis-tests.txt
	touch $@

lint: setup ## style, types and import rules
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/mypy

format: setup ## bring the code into the project's style
	$(VENV)/ruff check --fix .
	$(VENV)/ruff format .

test: test-engine test-qgis ## everything, in plain Python and in the installed QGIS

test-engine: setup ## unit and engine tests, no QGIS needed
	$(VENV)/python -m pytest tests/unit tests/engine

test-qgis: setup .venv-qgis/.ready i18n ## tests in QGIS, with the real engine
	mkdir -p build/qgis-profile
	$(QGIS_TEST_ENV) .venv-qgis/bin/python -m pytest tests/qgis tests/integration

web-map: setup .venv-qgis/.ready i18n ## how places are found on tiles drawn again at each zoom
	mkdir -p build/qgis-profile
	PYTHONPATH=$(CURDIR) $(QGIS_TEST_ENV) .venv-qgis/bin/python tests/integration/measure_web_map.py

test-models: setup-models ## models on this machine, with tiny random weights
	SOCIO_FUZZ=100000 .venv-models/bin/python -m pytest tests/models tests/unit/engine/test_answers.py

test-ray: setup-ray ## a batch on a real Ray on this machine
	.venv-ray/bin/python -m pytest tests/engine/run/test_ray_scheduler.py

test-kills: setup ## kill runs at 50 random moments; the end must be that of an undisturbed run
	SOCIO_KILLS=50 $(VENV)/python -m pytest tests/engine/output/test_journal.py

test-hard: setup .venv-qgis/.ready i18n ## break things on purpose, 5 minutes; writes docs/reliability.md; HARD=--long does more, HARD=kills those groups alone
	$(VENV)/python .ci/hard.py $(HARD)

test-package: package .venv-qgis/.ready ## the zip, installed into an empty profile of the real QGIS
	$(QGIS_TEST_ENV) .venv-qgis/bin/python -m pytest tests/package

test-qgis-matrix: package .venv-qgis/.ready ## in QGIS 3.22, 3.40 and 3.44 (VERSIONS), chroots of Debian
	bash .ci/qgis_matrix.sh $(VERSIONS)

demo: setup system i18n ## the whole way in the real QGIS desktop, on a virtual screen
	$(VENV)/python tests/desktop/demo.py

qgis: setup system i18n ## the demo's project in QGIS, for a person with a display
	$(VENV)/python tests/desktop/demo.py --interactive

clicks: setup system i18n ## clicks and seconds to results in a new profile of the real QGIS
	$(VENV)/python tests/desktop/clicks.py

screens: setup system i18n ## pictures of the panel's states, in build/screens
	$(VENV)/python tests/desktop/screens.py

PAGE ?= build/performance.md
bench: setup setup-models setup-ray .venv-qgis/.ready ## figures as ratios, a table and one JSON line; PAGE=docs/performance.md updates the document
	$(VENV)/socio bench --page $(PAGE)

bench-long: setup setup-models setup-ray .venv-qgis/.ready ## the same and a run of 100 windows
	$(VENV)/socio bench --long --page $(PAGE)

DEV_SETS := $(or $(SOCIO_SHARED),../shared)/socioseg_us

evaluation-table: setup ## the table of docs/evaluation.md, on the data sets in ../shared
	for style in carto plain points; do echo "dev-$$style:"; \
		$(VENV)/socio evaluate --workers 2 --markdown $(DEV_SETS)/dev-$$style || exit 1; done

reliability: setup ## the table there of what scores are worth, ten minutes
	$(VENV)/python .ci/reliability.py $(DEV_SETS)/..

ablations: setup ## the table there of what parts are worth, half an hour
	$(VENV)/python .ci/ablations.py $(DEV_SETS)

false-alarms: setup ## the table there of kinds that are not there, a quarter of an hour
	$(VENV)/python .ci/false_alarms.py $(DEV_SETS)/../scenes $(DEV_SETS)

package: setup i18n docs ## the zip for QGIS's plugin manager, in dist
	$(VENV)/python .ci/package.py

i18n: system ## build the .qm translations; bash .ci/i18n.sh --update first collects new texts
	bash .ci/i18n.sh

COMPILE := ../../$(VENV)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url \
	--no-emit-find-links --custom-compile-command "make lock" --python-version 3.10

# The wheels of uv that the plugin may fetch; see socio_qgis/client/standalone_python.py.
UV_WHEELS := manylinux_2_17_(x86_64|aarch64)\.|macosx_|win_amd64

lock: setup ## pin the requirements again, with hashes
	cd $(REQUIREMENTS) && for set in embedded rasters dev cpu cuda ray qgis-tests train docs scan; do \
		override=$$(ls $$set-override.txt 2>/dev/null); \
		$(COMPILE) $${override:+--override $$override} $$set.in -o $$set.txt || exit 1; done
	cd $(REQUIREMENTS) && for set in serve grpo; do \
		$(COMPILE) --no-deps $$set.in -o $$set.txt || exit 1; done
	cd $(REQUIREMENTS) && { sed 's/^[^#].*//;/^$$/d' uv.in; $(COMPILE) --format pylock.toml uv.in | \
		sed -nE 's/.*url = "(.*\.whl)".*sha256 = "(.*)".*/\1#sha256=\2/p' | grep -E '$(UV_WHEELS)'; } >uv.txt

# An environment of its own for each tool that the engine does not need.
.venv-docs/.ready .venv-scan/.ready: .venv-%/.ready: $(REQUIREMENTS)/%.txt
	$(PYTHON) .ci/make_venv.py .venv-$*
	.venv-$*/bin/python $(PIP_INSTALL) --require-hashes -r $<
	touch $@

docs: .venv-docs/.ready ## the help as a site, in build/site, and as the plugin ships it, in build/help
	.venv-docs/bin/mkdocs build --quiet --strict
	.venv-docs/bin/mkdocs build --quiet --strict --config-file .ci/help/mkdocs.yml

# The rules that the repository of QGIS plugins enables, on what it is given; B404 (an import of
# subprocess) is not among them. Each skip is explained where it stands, and there is one.
STAGED := build/scan/socio_qgis
FLAKE8 := E101,E711,E712,E713,E714,E721,E722,E731,E74,E9,F402,F403,F404,F405,F811,F82,F831,F901,W605
# QGS105: QGIS's interface is passed in, so that tests can pass another. QGS2: guesses only.
scan: setup i18n .venv-scan/.ready ## security, secrets in the files, what QGIS and Qt6 reject
	$(VENV)/python .ci/package.py --stage $(dir $(STAGED))
	.venv-scan/bin/bandit --quiet --recursive $(STAGED) --skip B404
	test $$(grep --recursive --include='*.py' nosec $(STAGED) | wc -l) -le 1
	.venv-scan/bin/flake8 --isolated --max-line-length 120 --select $(FLAKE8) $(STAGED)
	cd $(STAGED) && $(CURDIR)/.venv-scan/bin/detect-secrets scan --all-files \
		--exclude-files 'metadata\.txt' . | grep --quiet '"results": {},'
	.venv-scan/bin/bandit --quiet --recursive .ci --severity-level medium
	.venv-scan/bin/flake8 --select QGS1,QGS4 --extend-ignore QGS105 socio_qgis tests
	.venv-scan/bin/python .ci/qt6_check.py
	git ls-files -z | xargs -0 .venv-scan/bin/detect-secrets-hook

gallery: setup system ## docs/gallery.md: twenty results on the synthetic town, good and bad
	$(VENV)/python .ci/gallery.py

docs-pictures: setup ## the pictures of docs/map-reader.md, drawn from the synthetic town
	$(VENV)/python .ci/docs_pictures.py

train-tiny: setup-models ## train a tiny pair of models and judge it, 15 to 30 minutes
	.venv-models/bin/python -m socio_qgis.training.tiny

train-smoke: setup-training ## GRPO on the tiny pair with three seeds, half an hour or more
	.venv-models/bin/python -m socio_qgis.training.vlm.smoke

train-tracer: ## train the map reader's network again (two hours on two cores)
	$(PYTHON) .ci/make_venv.py .venv-train
	.venv-train/bin/python $(PIP_INSTALL) --require-hashes -r $(REQUIREMENTS)/train.txt
	# Not in the lock: its hashes would be those of the builds with CUDA.
	.venv-train/bin/python -m pip install --quiet torch==2.13.0
	.venv-train/bin/python -m socio_qgis.training.tracer.train

clean: ## remove what was built
	rm -rf build dist .venv .venv-qgis .venv-train .venv-models .venv-ray .venv-docs .venv-scan
