#!/bin/sh
# Installs the rivals: MiniSearch and Orama from npm (5 MB), then the documented original stack from PyPI into a virtual
# environment of its own: about two minutes and 6 GB, most of it the CUDA libraries that the Linux wheel of torch can't be
# imported without, GPU or not.
#
# Both lie in node_modules/.cache, which git, eslint, prettier and tsc all leave alone; `npm ci` removes them.
# TRACKRUIT_RIVALS and TRACKRUIT_PEERS_VENV name other places, for this script and for the programs that measure.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
rivals=${TRACKRUIT_RIVALS:-$here/../../node_modules/.cache/trackruit-rivals}
mkdir -p "$rivals"
test -e "$rivals/package.json" || echo '{"private": true}' > "$rivals/package.json"
npm install --prefix "$rivals" --no-audit --no-fund --ignore-scripts minisearch@7.2.0 @orama/orama@3.1.18
venv=${TRACKRUIT_PEERS_VENV:-$here/../../node_modules/.cache/trackruit-peers}
"${PYTHON:-python3}" -m venv "$venv"
"$venv/bin/python" -m pip install --requirement "$here/original-stack/requirements.txt"
"$venv/bin/python" -c 'import sentence_transformers, sklearn; print("ready:", sentence_transformers.__version__, sklearn.__version__)'
