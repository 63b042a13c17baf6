# What a maintainer does, by name. Bare `just` lists it.

bin := if os_family() == "windows" { ".venv/Scripts" } else { ".venv/bin" }
compile := "uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --quiet"

_list:
    @{{ just_executable() }} --list

# the fast check, for every commit: under four minutes on two cores
check: style
    {{ bin }}/pytest -q -n 2 -m "not slow and not browser"

# everything, as CI runs it
check-all: style
    {{ bin }}/coverage erase
    {{ bin }}/pytest -q -n 2 -m "not slow and not browser" --cov --cov-report=
    {{ bin }}/coverage report --include="src/thinklink/dossier/*,src/thinklink/intake/*" --skip-covered --show-missing
    {{ bin }}/coverage json --quiet -o .coverage.json
    {{ bin }}/python tests/house/branch_gate.py .coverage.json 95 dossier intake
    {{ bin }}/pytest -q -n 2 -m "slow or browser"

# form, lint, types, and the order of the rooms
style:
    {{ bin }}/ruff format --check --quiet .
    {{ bin }}/ruff check --quiet .
    {{ bin }}/mypy
    {{ bin }}/lint-imports

# put the form right
fmt:
    {{ bin }}/ruff format .
    {{ bin }}/ruff check --fix .

# write the pinned requirements anew (needs uv); no registry address gets into them
lock:
    {{ compile }} requirements/run.in --output-file requirements/run.txt
    {{ compile }} --constraint requirements/run.txt requirements/dev.in --output-file requirements/dev.txt

# speed and memory, beside named peers
bench *what:
    {{ bin }}/thinklink bench {{ what }}

# change the recogniser in some 1,800 small ways and count how many the tests notice (needs `pip install mutmut`; 5 minutes)
mutate:
    {{ bin }}/mutmut run --max-children 2
    {{ bin }}/mutmut results

# what the next release will say
news:
    {{ bin }}/towncrier build --draft --version next

# take the picture in the README anew
picture:
    {{ bin }}/python tests/house/picture.py
